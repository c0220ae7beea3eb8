namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Something on a page that should be otherwise.</summary>
internal sealed record Finding(string Where, string What)
{
    public override string ToString() => $"{Where}: {What}";
}

namespace PartnershipGraph.Browser.Tests.Twins;

/// <summary>One thing that is wrong in a twin, and the checks that must see it: those and no others.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="SeenBy">Names of checks, with a comma between.</param>
/// <param name="Edits">What stands once in the good page, and what stands there instead.</param>
internal sealed record Fault(string Name, string SeenBy, params (string Piece, string Other)[] Edits)
{
    public IReadOnlyList<string> Seers => SeenBy.Split(", ");

    public override string ToString() => Name;
}

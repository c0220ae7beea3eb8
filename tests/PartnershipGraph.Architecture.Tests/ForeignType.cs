namespace PartnershipGraph.Architecture.Tests;

/// <summary>A type that an assembly names, and the assembly it comes from.</summary>
internal sealed record ForeignType(string Assembly, string FullName)
{
    /// <summary>Is this the type, or in the namespace or below it?</summary>
    public bool IsIn(string namespaceOrType) =>
        string.Equals(FullName, namespaceOrType, StringComparison.Ordinal)
        || FullName.StartsWith($"{namespaceOrType}.", StringComparison.Ordinal);

    public override string ToString() => FullName;
}

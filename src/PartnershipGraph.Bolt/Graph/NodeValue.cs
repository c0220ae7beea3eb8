namespace PartnershipGraph.Bolt.Graph;

/// <summary>A node of a result.</summary>
internal sealed class NodeValue(string elementId, IReadOnlyList<string> labels, IReadOnlyDictionary<string, object?> properties)
    : Entity(elementId, properties), INode
{
    public IReadOnlyList<string> Labels => labels;

    public bool Equals(INode? other) => other is not null && string.Equals(ElementId, other.ElementId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as INode);

    public override int GetHashCode() => base.GetHashCode();
}

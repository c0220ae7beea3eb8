namespace PartnershipGraph.Bolt.Graph;

/// <summary>A relationship of a result.</summary>
internal sealed class RelationshipValue(
    string elementId, string type, string start, string end, IReadOnlyDictionary<string, object?> properties)
    : Entity(elementId, properties), IRelationship
{
    public string Type => type;

    public string StartNodeElementId => start;

    public string EndNodeElementId => end;

    /// <summary>In a path a relationship comes without its nodes: the walk tells them.</summary>
    public RelationshipValue Between(INode from, INode to) => new(ElementId, type, from.ElementId, to.ElementId, Properties);

    public bool Equals(IRelationship? other) => other is not null && string.Equals(ElementId, other.ElementId, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as IRelationship);

    public override int GetHashCode() => base.GetHashCode();
}

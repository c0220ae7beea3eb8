namespace PartnershipGraph.Bolt.Graph;

/// <summary>A path of a result.</summary>
internal sealed class PathValue(IReadOnlyList<INode> nodes, IReadOnlyList<IRelationship> relationships) : IPath
{
    public INode Start => nodes[0];

    public INode End => nodes[^1];

    public IReadOnlyList<INode> Nodes => nodes;

    public IReadOnlyList<IRelationship> Relationships => relationships;

    /// <summary>
    /// The walk that its steps tell: pairs of a relationship, counted from 1 and negative where it is walked against its direction,
    /// and the node that it leads to, counted from 0. It begins at the first node. Null where the steps lead nowhere.
    /// </summary>
    public static PathValue? Walk(List<object?> nodes, List<object?> relationships, List<object?> steps)
    {
        if (nodes is not [INode at, ..] || steps.Count % 2 != 0)
            return null;
        var walked = new List<INode>(steps.Count / 2 + 1) { at };
        var taken = new List<IRelationship>(steps.Count / 2);
        for (var i = 0; i < steps.Count; i += 2)
        {
            if (steps[i] is not long step || steps[i + 1] is not long target || target < 0 || target >= nodes.Count
                || step is 0 or long.MinValue || Math.Abs(step) > relationships.Count
                || nodes[(int)target] is not INode next || relationships[(int)Math.Abs(step) - 1] is not RelationshipValue taking)
                return null;
            taken.Add(step > 0 ? taking.Between(at, next) : taking.Between(next, at));
            walked.Add(at = next);
        }
        return new PathValue(walked, taken);
    }

    public bool Equals(IPath? other) =>
        other is not null && nodes.SequenceEqual(other.Nodes) && relationships.SequenceEqual(other.Relationships);

    public override bool Equals(object? obj) => Equals(obj as IPath);

    public override int GetHashCode() => HashCode.Combine(Start, End, relationships.Count);
}

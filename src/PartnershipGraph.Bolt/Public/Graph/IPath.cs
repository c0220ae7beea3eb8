namespace PartnershipGraph.Bolt;

/// <summary>A walk from node to node along relationships, in either direction.</summary>
public interface IPath : IEquatable<IPath>
{
    /// <summary>The first node.</summary>
    INode Start { get; }

    /// <summary>The last node.</summary>
    INode End { get; }

    /// <summary>The nodes in the order of the walk, each as often as it is met.</summary>
    IReadOnlyList<INode> Nodes { get; }

    /// <summary>The relationships in the order of the walk, one fewer than the nodes.</summary>
    IReadOnlyList<IRelationship> Relationships { get; }
}

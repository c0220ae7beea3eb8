namespace PartnershipGraph.Bolt;

/// <summary>A node.</summary>
public interface INode : IEntity, IEquatable<INode>
{
    /// <summary>The labels.</summary>
    IReadOnlyList<string> Labels { get; }
}

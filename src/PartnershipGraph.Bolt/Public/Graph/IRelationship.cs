namespace PartnershipGraph.Bolt;

/// <summary>A relationship.</summary>
public interface IRelationship : IEntity, IEquatable<IRelationship>
{
    /// <summary>The type.</summary>
    string Type { get; }

    /// <summary>The node that it leaves.</summary>
    string StartNodeElementId { get; }

    /// <summary>The node that it enters.</summary>
    string EndNodeElementId { get; }
}

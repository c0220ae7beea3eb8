namespace PartnershipGraph.Domain.Actors;

/// <summary>What kind of actor takes part in diplomacy.</summary>
public enum ActorKind
{
    /// <summary>A state (a statistical choice, no statement on status).</summary>
    State,

    /// <summary>A territory with a code of its own.</summary>
    Territory,

    /// <summary>An organisation with members.</summary>
    Organization,

    /// <summary>A group of states addressed together without an organisation.</summary>
    Collective,
}

namespace PartnershipGraph.Domain.Partnerships;

/// <summary>What happened to a title. In the order in which events of one day apply.</summary>
public enum PartnershipEventKind
{
    /// <summary>A title is given.</summary>
    Establish,

    /// <summary>A higher positioning is announced, also at equal rank.</summary>
    Upgrade,

    /// <summary>A lower positioning is announced.</summary>
    Downgrade,

    /// <summary>The wording changes.</summary>
    Rename,

    /// <summary>The title is repeated.</summary>
    Reaffirm,

    /// <summary>The title is put on hold.</summary>
    Suspend,

    /// <summary>The title is withdrawn.</summary>
    End,
}

namespace PartnershipGraph.Domain;

/// <summary>The tables of a dataset; a question names those it needs, and no other is read.</summary>
[Flags]
public enum DataTables
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>actors.csv.</summary>
    Actors = 1,

    /// <summary>ladders.csv.</summary>
    Ladders = 2,

    /// <summary>partnerships.csv.</summary>
    Partnerships = 4,

    /// <summary>alliances.csv.</summary>
    Alliances = 8,

    /// <summary>memberships.csv.</summary>
    Memberships = 16,

    /// <summary>rivalries.csv.</summary>
    Rivalries = 32,

    /// <summary>attributes.csv.</summary>
    Attributes = 64,

    /// <summary>substance.csv.</summary>
    Substance = 128,

    /// <summary>episodes.csv.</summary>
    Episodes = 256,

    /// <summary>votes.csv.</summary>
    Votes = 512,

    /// <summary>What every question needs: who there is, the ladders, and who gave which title.</summary>
    Titles = Actors | Ladders | Partnerships,

    /// <summary>Every table.</summary>
    All = (2 * Votes) - 1,
}

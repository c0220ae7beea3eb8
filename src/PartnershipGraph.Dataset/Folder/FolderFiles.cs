using PartnershipGraph.Dataset.Tables;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>The files that a data folder may have.</summary>
public static class FolderFiles
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        ActorsTable.Form.File, LaddersTable.Form.File, PartnershipsTable.Form.File, AlliancesTable.Form.File, MembershipsTable.Form.File,
        RivalriesTable.Form.File, AttributesTable.Form.File, SubstanceTable.Form.File, EpisodesTable.Form.File, VotesTable.Form.File,
    ];
}

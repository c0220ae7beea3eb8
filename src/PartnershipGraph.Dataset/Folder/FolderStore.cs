using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Tables;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>A folder of CSV files in the canonical format: the store that needs nothing installed.</summary>
public sealed class FolderStore : IPartnershipStore
{
    private readonly string directory;
    private readonly DataTables checkedAlways;

    private FolderStore(string directory, string name, DataTables checkedAlways)
    {
        this.directory = directory;
        Name = name;
        this.checkedAlways = checkedAlways;
    }

    /// <summary>The dataset that travels with the program. It has no errors as delivered, so only what a question needs is read and checked.</summary>
    public static FolderStore Bundled() => new(BundledDirectory, "bundled", DataTables.None);

    /// <summary>Where the bundled dataset lies.</summary>
    public static string BundledDirectory => Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Somebody's folder. Every table in it is checked, whatever the question: nothing is analysed from a folder with errors.</summary>
    public static FolderStore At(string directory) => new(directory, directory, DataTables.All);

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Names everything that is wrong with the folder, by file and line.</summary>
    public IReadOnlyList<DataError> Validate(CancellationToken cancellationToken)
    {
        var errors = new ErrorList();
        Load(DataTables.All, errors, cancellationToken);
        return errors.Sorted;
    }

    /// <inheritdoc />
    /// <exception cref="InvalidDatasetException">The folder has errors.</exception>
    public Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken)
    {
        var errors = new ErrorList();
        var records = Load(tables | checkedAlways | DataTables.Titles, errors, cancellationToken);
        // What was read for checking only is left out: a question's digest covers what it was answered from, in any store.
        return errors.Count == 0
            ? Task.FromResult(records.Only(tables))
            : throw new InvalidDatasetException(directory, errors.Sorted);
    }

    private PartnershipRecords Load(DataTables wanted, ErrorList errors, CancellationToken cancellation)
    {
        var files = new FolderTables(directory, errors, cancellation);
        var actors = files.Read(ActorsTable.Form, ActorsTable.Read, [], required: true);
        var ladders = files.Read(LaddersTable.Form, LaddersTable.Read, LadderSet.None, unreadable: LadderSet.Unreadable);
        var rows = files.Read(PartnershipsTable.Form, PartnershipsTable.Read, [], required: true);
        var settled = new RankSettlement(ladders, errors).Settle(rows, cancellation);
        return new PartnershipRecords
        {
            Read = wanted,
            Actors = new ActorDirectory(actors),
            Ladders = settled.Ladders,
            Partnerships = settled.Events,
            Alliances = Optional(DataTables.Alliances, () => files.Read(AlliancesTable.Form, AlliancesTable.Read, [])),
            Memberships = Optional(DataTables.Memberships, () => files.Read(MembershipsTable.Form, MembershipsTable.Read, [])),
            Rivalries = Optional(DataTables.Rivalries, () => files.Read(RivalriesTable.Form, RivalriesTable.Read, [])),
            Attributes = Optional(DataTables.Attributes, () => files.Read(AttributesTable.Form, AttributesTable.Read, [])),
            Substance = Optional(DataTables.Substance, () => files.Read(SubstanceTable.Form, SubstanceTable.Read, [])),
            Episodes = Optional(DataTables.Episodes, () => files.Read(EpisodesTable.Form, EpisodesTable.Read, [])),
            Votes = Optional(DataTables.Votes, () => files.Read(VotesTable.Form, VotesTable.Read, [])),
        };

        List<T> Optional<T>(DataTables table, Func<List<T>> read) => wanted.HasFlag(table) ? read() : [];
    }
}

using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Dataset.Tables;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Dataset.Folder;

/// <summary>A folder of CSV files in the canonical format, or an HTML brief that carries them: the store that needs nothing installed.</summary>
public sealed class FolderStore : IPartnershipStore
{
    private readonly DataTables checkedAlways;
    private readonly string? within;
    private readonly Func<ErrorList, CancellationToken, IFolderFiles?> open;

    private FolderStore(string name, DataTables checkedAlways, Func<ErrorList, CancellationToken, IFolderFiles?> open, string? within = null)
    {
        (Name, this.checkedAlways, this.open, this.within) = (name, checkedAlways, open, within);
    }

    /// <summary>The dataset that travels with the program. It has no errors as delivered, so only what a question needs is read and checked.</summary>
    public static FolderStore Bundled() => Of(new DirectoryFiles(BundledDirectory), "bundled", DataTables.None);

    /// <summary>Where the bundled dataset lies.</summary>
    public static string BundledDirectory => Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>
    /// Somebody's folder, or the data of somebody's HTML brief. Every table in it is checked, whatever the question: nothing is analysed from
    /// data with errors.
    /// </summary>
    /// <param name="path">The folder, or the HTML file.</param>
    public static FolderStore At(string path) => File.Exists(path) ? AtPage(path, IslandLimits.Usual) : Of(new DirectoryFiles(path), path);

    /// <summary>Whether <see cref="At"/> is worth a try: there is a folder, or a file that is HTML by its ending or its first sign.</summary>
    public static bool IsAt(string path) => Directory.Exists(path) || PageFile.IsAt(path);

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Names everything that is wrong with the folder, by file and line.</summary>
    public IReadOnlyList<DataError> Validate(CancellationToken cancellationToken) => Check(cancellationToken).Errors;

    /// <summary>Checks every table, whatever store this is, and hands out the rows if nothing is wrong with them.</summary>
    public FolderCheck Check(CancellationToken cancellationToken) => Load(DataTables.All, cancellationToken);

    /// <inheritdoc />
    /// <exception cref="InvalidDatasetException">The folder has errors.</exception>
    public Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken)
    {
        var (errors, records) = Load(tables | checkedAlways | DataTables.Titles, cancellationToken);
        // What was read for checking only is left out: a question's digest covers what it was answered from, in any store.
        return records is null ? throw new InvalidDatasetException(Name, errors) : Task.FromResult(records.Only(tables));
    }

    /// <summary>The data of a page, within limits.</summary>
    internal static FolderStore AtPage(string path, IslandLimits limits) => new(
        path, DataTables.All, (errors, cancellation) => IslandReader.Open(path, errors, limits, cancellation), Path.GetFileName(path));

    /// <summary>Files wherever they lie.</summary>
    internal static FolderStore Of(IFolderFiles files, string name, DataTables checkedAlways = DataTables.All) => new(name, checkedAlways, (_, _) => files);

    private FolderCheck Load(DataTables wanted, CancellationToken cancellation)
    {
        var faults = new ErrorList();
        if (open(faults, cancellation) is not { } files)
        {
            return new FolderCheck(faults.Sorted, null);
        }

        var errors = new ErrorList(within);
        var records = Load(new FolderTables(files, errors, cancellation), wanted, errors, cancellation);
        return new FolderCheck(errors.Sorted, errors.Count == 0 ? records : null);
    }

    private static PartnershipRecords Load(FolderTables files, DataTables wanted, ErrorList errors, CancellationToken cancellation)
    {
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

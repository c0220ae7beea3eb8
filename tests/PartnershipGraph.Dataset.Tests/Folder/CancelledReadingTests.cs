using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Tables;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Folder;

/// <summary>A reading stops at its next step once it is cancelled, wherever it stands: a folder may hold a great many rows.</summary>
[TestFixture]
public sealed class CancelledReadingTests : FolderTest
{
    private static readonly CancellationToken cancelled = new(canceled: true);

    private CancellationTokenSource? source;

    private CancellationTokenSource Source => source!;

    [SetUp]
    public void Make_source() => source = new CancellationTokenSource();

    [TearDown]
    public void Dispose_source() => source?.Dispose();

    [Test]
    public void A_cancelled_reading_ends() => Ends(() => FolderStore.At(Folder.Path).ReadAsync(DataTables.All, cancelled).GetAwaiter().GetResult());

    [Test]
    public void A_cancelled_check_ends() => Ends(() => FolderStore.At(Folder.Path).Validate(cancelled));

    [Test]
    public void A_check_of_files_that_are_not_there_ends_too() =>
        Ends(() => FolderStore.At(Path.Combine(Folder.Path, "nowhere")).Validate(cancelled));

    [Test]
    public void Splitting_a_file_into_rows_ends() =>
        Ends(() => CsvTableReader.Read(ActorsTable.Form, "id,name,kind\nAAA,A,state\n"u8.ToArray(), new ErrorList(), cancelled));

    [Test]
    public void No_row_is_read_after_the_one_that_saw_the_cancellation()
    {
        var read = 0;
        Ends(() => Tables().Read(ActorsTable.Form, rows => rows.ReadEvery(_ => Cancel(++read)), []));
        Assert.That(read, Is.EqualTo(1), "of three");
    }

    [Test]
    public void No_table_is_read_after_the_one_that_saw_the_cancellation()
    {
        var tables = Tables();
        Assert.That(tables.Read(ActorsTable.Form, rows => Cancel(ActorsTable.Read(rows)), []), Has.Count.EqualTo(3));
        Ends(() => tables.Read(VotesTable.Form, VotesTable.Read, []));
    }

    [Test]
    public async Task Settling_ranks_ends()
    {
        Folder.Partnerships("AAA,BBB,2019,establish,Tier one,L5,1");
        var row = new PartnershipRow(2, (await Folder.ReadAsync()).Partnerships[0]);
        Ends(() => new RankSettlement(LadderSet.None, new ErrorList()).Settle([row], cancelled));
    }

    private static void Ends(Action reading) => Assert.That(reading, Throws.InstanceOf<OperationCanceledException>());

    private FolderTables Tables() => new(new DirectoryFiles(Folder.Path), new ErrorList(), Source.Token);

    /// <summary>What was read, the reading being cancelled meanwhile.</summary>
    private T Cancel<T>(T read)
    {
        Source.Cancel();
        return read;
    }
}

using CsCheck;
using PartnershipGraph.Analysis.Provenance;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Tests.Support;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Folder;

/// <summary>Whatever stands in the rows, a written folder is sound, and reads back as what was written.</summary>
[SetCulture("de-DE")]
public sealed class WrittenFolderTests : FolderTest
{
    private static readonly DataTables[] selections = [DataTables.None, .. Enum.GetValues<DataTables>().Where(t => int.PopCount((int)t) == 1), DataTables.Alliances | DataTables.Substance, DataTables.All];

    [Test]
    public void Every_content_is_sound_and_reads_back_as_it_was() => RecordGenerator.Records.Sample(
        records =>
        {
            using var folder = Empty();

            var files = FolderWriter.Write(folder.Path, records, CancellationToken.None);

            Assert.That(folder.Validate(), Is.Empty);
            Assert.That(Told.Of(folder.ReadAsync().GetAwaiter().GetResult()), Is.EqualTo(Told.Of(records)));
            Assert.That(files.Select(f => f.File), Is.EquivalentTo(Directory.GetFiles(folder.Path).Select(Path.GetFileName)));
            Assert.That(files.Sum(f => f.Rows), Is.EqualTo(Told.Of(records).Count));
        },
        iter: 60);

    [Test]
    public async Task The_bundled_data_are_written_and_read_back_with_the_same_digest_of_every_selection()
    {
        using var folder = Empty();
        var records = await FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None);

        FolderWriter.Write(folder.Path, records, CancellationToken.None);

        var read = await folder.ReadAsync();
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Told.Of(read), Is.EqualTo(Told.Of(records)));
        foreach (var tables in selections)
            Assert.That(DatasetDigest.Of(read.Only(tables)), Is.EqualTo(DatasetDigest.Of(records.Only(tables))), $"{tables}");
    }

    [Test]
    public async Task Ranks_that_were_settled_by_words_are_written_with_the_ladder_that_they_stand_on()
    {
        Folder.Delete("ladders.csv").Partnerships("AAA,BBB,2019,establish,Strategic Partnership,,", "BBB,AAA,2020,establish,Partnership,,", "BBB,AAA,2021,suspend,Talks frozen,,");
        var records = await Folder.ReadAsync();
        using var folder = Empty();

        FolderWriter.Write(folder.Path, records, CancellationToken.None);

        Assert.That(Told.Of(await folder.ReadAsync()), Is.EqualTo(Told.Of(records)));
        Assert.That(File.ReadAllText(Path.Combine(folder.Path, "partnerships.csv")), Does.Contain("Strategic Partnership,,five-ranks,3"));
    }

    [Test]
    public async Task Ties_that_were_taken_away_are_written_in_a_column_of_their_own_that_is_there_only_then()
    {
        AllianceMember Member(string id, params string[] apart) =>
            new("P", id, AllianceKind.Defense, DateSpan.Between(null, null), new Citation("", "", Confidence.High)) { NotAlliedWith = apart.ToHashSet() };
        var records = await Folder.ReadAsync();

        FolderWriter.Write(Folder.Path, records with { Alliances = [Member("AAA", "CCC", "BBB"), Member("BBB", "AAA"), Member("CCC")] }, CancellationToken.None);

        var lines = File.ReadAllLines(Path.Combine(Folder.Path, "alliances.csv"));
        using var scope = Assert.EnterMultipleScope();
        Assert.That(lines[0], Does.EndWith("confidence,not_allied_with"));
        Assert.That(lines[1], Does.EndWith("high,BBB; CCC"));
        Assert.That((await Folder.ReadAsync()).Alliances.Select(m => m.NotAlliedWith.Count), Is.EqualTo(new[] { 2, 1, 0 }));
        FolderWriter.Write(Folder.Path, records with { Alliances = [Member("AAA")] }, CancellationToken.None);
        Assert.That(File.ReadAllText(Path.Combine(Folder.Path, "alliances.csv")), Does.Not.Contain("not_allied_with"));
    }

    [Test]
    public void A_tie_to_nobody_is_an_error()
    {
        Folder.Write("alliances.csv", "alliance,member,kind,not_allied_with", "P,AAA,defense,BBB; XXX");

        Assert.That(Folder.Errors, Is.EqualTo(["alliances.csv:2:not_allied_with: unknown-actor"]));
    }

    [Test]
    public void The_same_content_is_the_same_bytes_with_lines_that_end_in_a_line_feed()
    {
        Write(new Actor { Id = "A", Name = "A, \"the\"", Kind = ActorKind.Collective, Cow = "7", Latitude = 0.5, Existence = DateSpan.Between(PartialDate.Parse("1990-05"), null) });

        Assert.That(File.ReadAllText(Path.Combine(Folder.Path, "actors.csv")), Is.EqualTo(
            "id,name,kind,iso2,iso3,cow,region,subregion,capital,latitude,longitude,aliases,from,to\nA,\"A, \"\"the\"\"\",collective,,,7,,,,0.5,,,1990-05,\n"));
        Assert.That(File.ReadAllBytes(Path.Combine(Folder.Path, "partnerships.csv"))[0], Is.EqualTo((byte)'s'), "no mark of the byte order");
    }

    [Test]
    public void Further_columns_of_all_rows_stand_behind_the_known_ones_by_name()
    {
        Write(With("A", ("z", "1"), ("b", "2")), With("B", ("c", "3")));

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => string.Join(',', l.Split(',').Skip(13))), Is.EqualTo(new[] { "to,b,c,z", ",2,,1", ",,3," }));
    }

    [Test]
    public void Names_that_differ_in_case_alone_are_one_column_and_no_value_is_lost()
    {
        Write(With("A", ("Note", "1")), With("B", ("note", "2")), With("C", ("note", "3"), ("Note", "4")));

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => l.Split(',')[^1]), Is.EqualTo(new[] { "Note", "1", "2", "4; 3" }));
        Assert.That(Folder.Validate().Where(e => e.File == "actors.csv"), Is.Empty);
    }

    [Test]
    public void A_further_column_that_is_called_like_a_known_one_stands_beside_it()
    {
        Write(With("A", ("Region", "7")));

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => l.Split(',')[^1]), Is.EqualTo(new[] { "x_Region", "7" }));
        Assert.That(Folder.Validate().Where(e => e.File == "actors.csv"), Is.Empty);
    }

    private static Actor With(string id, params (string Name, string Value)[] others) =>
        new() { Id = id, Name = id, Kind = ActorKind.State, Attributes = others.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal) };

    private void Write(params Actor[] actors) =>
        FolderWriter.Write(Folder.Path, new PartnershipRecords { Read = DataTables.All, Actors = new ActorDirectory(actors) }, CancellationToken.None);

    private static DataFolder Empty()
    {
        var folder = new DataFolder();
        foreach (var file in FolderFiles.Names)
            folder.Delete(file);
        return folder;
    }
}

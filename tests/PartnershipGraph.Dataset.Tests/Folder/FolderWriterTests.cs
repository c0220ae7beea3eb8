using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Folder;

/// <summary>What is written is what is read again.</summary>
public sealed class FolderWriterTests : FolderTest
{
    private static readonly Citation source = new("A source, with \"quotes\"", "https://example.org", Confidence.Medium);

    private static readonly Actor[] actors =
    [
        new()
        {
            Id = "AAA", Name = "Aland, the \"first\"", Kind = ActorKind.State, Iso2 = "AA", Iso3 = "AAA", Cow = "7", Region = "Europe", Subregion = "North", Capital = "A-Town",
            Latitude = -1.25, Longitude = 0.1, Aliases = ["Å", "甲国"], Existence = DateSpan.Between(PartialDate.Parse("1990-05"), null),
            Attributes = new Dictionary<string, string> { ["anthem"] = "one\ntwo" },
        },
        new() { Id = "NATO", Name = "Pact", Kind = ActorKind.Organization, Existence = DateSpan.Between(null, PartialDate.Parse("2001")) },
    ];

    private static readonly PartnershipRecords content = new()
    {
        Read = DataTables.All,
        Actors = new ActorDirectory(actors),
        Alliances = [new AllianceMember("Pact of A", "AAA", AllianceKind.Mnna, DateSpan.Between(PartialDate.Parse("1999-02-03"), PartialDate.Parse("2004")), source)],
        Attributes = [new AttributeFact("AAA", 987, "gdp", 0.1 + 0.2, "USD", source)],
        Substance = [new SubstanceFact("AAA", "NATO", 2020, "trade_share", 1e-9, "share", source) { Attributes = new Dictionary<string, string> { ["note"] = "x" } }],
    };

    [Test]
    public async Task Every_row_is_read_back_as_it_was()
    {
        Folder.Delete("ladders.csv");

        var files = FolderWriter.Write(Folder.Path, content, CancellationToken.None);

        Assert.That(Folder.Validate(), Is.Empty);
        var records = await Folder.ReadAsync(DataTables.All);
        using var scope = Assert.EnterMultipleScope();
        Assert.That(files, Is.EqualTo([("actors.csv", 2), ("partnerships.csv", 0), ("alliances.csv", 1), ("attributes.csv", 1), ("substance.csv", 1)]));
        Assert.That(records.Actors.All.Select(Told), Is.EqualTo(actors.Select(Told)));
        Assert.That(records.Alliances, Is.EqualTo(content.Alliances).Using<AllianceMember>((a, b) => (a.Alliance, a.Member, a.Kind, a.Span, a.Source) == (b.Alliance, b.Member, b.Kind, b.Span, b.Source)));
        Assert.That(records.Attributes.Select(f => (f.Id, f.Year, f.Indicator, f.Value, f.Unit, f.Citation)), Is.EqualTo([("AAA", 987, "gdp", 0.1 + 0.2, "USD", source)]));
        Assert.That(records.Substance.Select(f => (f.Source, f.Target, f.Year, f.Indicator, f.Value, f.Attributes["note"])), Is.EqualTo([("AAA", "NATO", 2020, "trade_share", 1e-9, "x")]));
        Assert.That(records.Partnerships, Is.Empty);
    }

    [Test]
    public void Tables_without_rows_are_left_away_save_the_two_that_must_be()
    {
        foreach (var file in FolderFiles.Names)
            Folder.Delete(file);

        FolderWriter.Write(Folder.Path, new PartnershipRecords { Read = DataTables.All, Actors = new ActorDirectory([]) }, CancellationToken.None);

        Assert.That(Directory.GetFiles(Folder.Path).Select(Path.GetFileName), Is.EquivalentTo(["actors.csv", "partnerships.csv"]));
        Assert.That(Folder.Validate(), Is.Empty);
    }

    [Test]
    public void The_names_of_files_are_those_of_the_bundled_folder() => Assert.That(
        FolderFiles.Names, Is.EquivalentTo(Directory.GetFiles(FolderStore.BundledDirectory, "*.csv").Select(Path.GetFileName)));

    [Test]
    public void Cancelling_is_heeded()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(() => FolderWriter.Write(Folder.Path, content, cancelled.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    private static string Told(Actor a) => FormattableString.Invariant(
        $"{a.Id}|{a.Name}|{a.Kind}|{a.Iso2}|{a.Iso3}|{a.Cow}|{a.Region}|{a.Subregion}|{a.Capital}|{a.Latitude}|{a.Longitude}|{string.Join('/', a.Aliases)}|{a.Existence.Begin}|{a.Existence.End}|{string.Join('/', a.Attributes)}");
}

using CsCheck;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Dataset.Tests.Folder;

/// <summary>Whatever stands in the rows, a written folder is sound, and reads back as what was written.</summary>
[SetCulture("de-DE")]
public sealed class WrittenFolderTests : FolderTest
{
    private static readonly Gen<string> text = Texts("", "a,b", "\"", "two\nlines", "\r\n x", "a;b", "=1+1", "NA", "null", "#", "中国 𝔸", "Co\u0302te", "–", "'", "\t|\t");

    /// <summary>Ids: not empty, no blanks around, and different from each other by a number.</summary>
    private static readonly Gen<string> stem = Texts("A", "NA", "001", "a,b", "中国", "x\"y", "A B", "=1", "-", "é");

    private static readonly Gen<double> number = Gen.OneOf(Gen.Double[-1e12, 1e12], Gen.Double.Unit, Gen.Int[0, 4].Select(i => new[] { 0, double.Epsilon, double.MaxValue, -1e-300, 1.0 / 3 }[i]));

    private static readonly Gen<PartialDate?> date =
        from day in Gen.Int[0, 3_000_000]
        from precision in Gen.Int[0, 4]
        let known = DateOnly.FromDayNumber(day)
        select precision switch
        {
            0 => (PartialDate?)null,
            1 => PartialDate.Of(new DateOnly(known.Year, 1, 1), DatePrecision.Year),
            2 => PartialDate.Of(new DateOnly(known.Year, known.Month, 1), DatePrecision.Month),
            _ => PartialDate.Of(known),
        };

    private static readonly Gen<DateSpan> span = Gen.Select(date, date, (a, b) => a?.FirstDay > b?.FirstDay ? DateSpan.Between(b, a) : DateSpan.Between(a, b));

    private static readonly Gen<Citation> source = Gen.Select(text, text, Gen.Enum<Confidence>(), (title, url, confidence) => new Citation(title, url, confidence));

    private static readonly Gen<IReadOnlyDictionary<string, string>> attributes =
        Gen.Select(Texts("note", "a,b", "Ünder", "x\"y"), text).Array[0, 3].Select(found => (IReadOnlyDictionary<string, string>)found
            .Where(a => a.Item2.Length > 0).DistinctBy(a => a.Item1.ToUpperInvariant()).ToDictionary(a => a.Item1 + "_", a => a.Item2, StringComparer.Ordinal));

    private static readonly Gen<Actor> actor =
        from texts in text.Array[7]
        from kind in Gen.Enum<ActorKind>()
        from place in Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Bool)
        from aliases in text.Array[0, 3]
        from life in span
        from others in attributes
        select new Actor
        {
            Id = "",
            Name = texts[0] + "N",
            Kind = kind,
            Iso2 = texts[1],
            Iso3 = texts[2],
            Cow = texts[3],
            Region = texts[4],
            Subregion = texts[5],
            Capital = texts[6],
            Latitude = place.Item3 ? place.Item1 : null,
            Longitude = place.Item3 ? place.Item2 : null,
            Aliases = [.. aliases.Where(a => a.Length > 0 && !a.Contains(';', StringComparison.Ordinal))],
            Existence = life,
            Attributes = others,
        };

    private static readonly Gen<FolderContent> contents =
        from stems in stem.Array[2, 5]
        from actors in actor.Array[5]
        from pacts in Gen.Select(Gen.Int[0, 1], text, Gen.Enum<AllianceKind>(), span, source, attributes).Array[0, 4]
        from figures in Gen.Select(Gen.Int[1, 9999], number, text, source, attributes).Array[0, 4]
        let ids = stems.Select((s, i) => FormattableString.Invariant($"{s}{i}")).ToArray()
        select new FolderContent([.. ids.Zip(actors, (id, a) => a with { Id = id })])
        {
            Alliances = [.. pacts.Select(p => new AllianceMember(p.Item2 + "P", ids[p.Item1], p.Item3, p.Item4, p.Item5) { Attributes = p.Item6 })],
            Attributes = [.. figures.Select((f, i) => new AttributeFact(ids[i % 2], f.Item1, $"x{f.Item3}{Number(i)}", f.Item2, f.Item3, f.Item4) { Attributes = f.Item5 })],
            Substance = [.. figures.Select((f, i) => new SubstanceFact(ids[i % 2], ids[1 - (i % 2)], f.Item1, $"y{f.Item3}{Number(i)}", f.Item2, f.Item3, f.Item4) { Attributes = f.Item5 })],
        };

    [Test]
    public void Every_content_is_sound_and_reads_back_as_it_was() => contents.Sample(
        content =>
        {
            using var folder = new DataFolder();
            foreach (var file in FolderFiles.Names)
                folder.Delete(file);

            var files = FolderWriter.Write(folder.Path, content, CancellationToken.None);

            Assert.That(folder.Errors, Is.Empty);
            var read = folder.ReadAsync().GetAwaiter().GetResult();
            Assert.That(read.Actors.All.Select(Told).Order(StringComparer.Ordinal), Is.EqualTo(content.Actors.Select(Told).Order(StringComparer.Ordinal)));
            Assert.That(read.Alliances.Select(Told), Is.EqualTo(content.Alliances.Select(Told)));
            Assert.That(read.Attributes.Select(Told), Is.EqualTo(content.Attributes.Select(Told)));
            Assert.That(read.Substance.Select(Told), Is.EqualTo(content.Substance.Select(Told)));
            Assert.That(files.Select(f => f.File), Is.EqualTo(Directory.GetFiles(folder.Path).Select(Path.GetFileName).OrderBy(f => files.ToList().FindIndex(x => x.File == f))));
            Assert.That(files.Sum(f => f.Rows), Is.EqualTo(content.Actors.Count + content.Alliances.Count + content.Attributes.Count + content.Substance.Count));
        },
        iter: 60);

    [Test]
    public void The_same_content_is_the_same_bytes_with_lines_that_end_in_a_line_feed()
    {
        var content = new FolderContent([new() { Id = "A", Name = "A, \"the\"", Kind = ActorKind.Collective, Cow = "7", Latitude = 0.5, Existence = DateSpan.Between(PartialDate.Parse("1990-05"), null) }]);

        FolderWriter.Write(Folder.Path, content, CancellationToken.None);

        Assert.That(File.ReadAllText(Path.Combine(Folder.Path, "actors.csv")), Is.EqualTo(
            "id,name,kind,iso2,iso3,cow,region,subregion,capital,latitude,longitude,aliases,from,to\nA,\"A, \"\"the\"\"\",collective,,,7,,,,0.5,,,1990-05,\n"));
        Assert.That(File.ReadAllBytes(Path.Combine(Folder.Path, "partnerships.csv"))[0], Is.EqualTo((byte)'s'), "no mark of the byte order");
    }

    [Test]
    public void Further_columns_of_all_rows_stand_behind_the_known_ones_by_name()
    {
        Actor Of(string id, params (string Name, string Value)[] others) =>
            new() { Id = id, Name = id, Kind = ActorKind.State, Attributes = others.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal) };

        FolderWriter.Write(Folder.Path, new FolderContent([Of("A", ("z", "1"), ("b", "2")), Of("B", ("c", "3"))]), CancellationToken.None);

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => string.Join(',', l.Split(',').Skip(13))), Is.EqualTo(new[] { "to,b,c,z", ",2,,1", ",,3," }));
    }

    [Test]
    public void Names_that_differ_in_case_alone_are_one_column_and_no_value_is_lost()
    {
        Actor Of(string id, params (string Name, string Value)[] others) =>
            new() { Id = id, Name = id, Kind = ActorKind.State, Attributes = others.ToDictionary(o => o.Name, o => o.Value, StringComparer.Ordinal) };

        FolderWriter.Write(Folder.Path, new FolderContent([Of("A", ("Note", "1")), Of("B", ("note", "2")), Of("C", ("note", "3"), ("Note", "4"))]), CancellationToken.None);

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => l.Split(',')[^1]), Is.EqualTo(new[] { "Note", "1", "2", "4; 3" }));
        Assert.That(Folder.Errors, Is.Empty);
    }

    [Test]
    public void A_further_column_that_is_called_like_a_known_one_stands_beside_it()
    {
        var content = new FolderContent([new() { Id = "A", Name = "A", Kind = ActorKind.State, Attributes = new Dictionary<string, string>(StringComparer.Ordinal) { ["Region"] = "7" } }]);

        FolderWriter.Write(Folder.Path, content, CancellationToken.None);

        Assert.That(File.ReadAllLines(Path.Combine(Folder.Path, "actors.csv")).Select(l => l.Split(',')[^1]), Is.EqualTo(new[] { "x_Region", "7" }));
        Assert.That(Folder.Errors, Is.Empty);
    }

    /// <summary>The reader leaves blanks at the ends of values away.</summary>
    private static Gen<string> Texts(params string[] some) => Gen.OneOf(
        Gen.Int[0, some.Length - 1].Select(i => some[i].Trim()), Gen.Char['!', '~'].Array[1, 5].Select(c => new string(c)));

    private static string Told(Actor a) => string.Join('|', a.Id, a.Name, a.Kind, a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital, Number(a.Latitude), Number(a.Longitude),
        string.Join('/', a.Aliases), Told(a.Existence), Told(a.Attributes));

    private static string Told(AllianceMember m) => string.Join('|', m.Alliance, m.Member, m.Kind, Told(m.Span), m.Source, Told(m.Attributes));

    private static string Told(AttributeFact f) => string.Join('|', f.Id, Number(f.Year), f.Indicator, Number(f.Value), f.Unit, f.Citation, Told(f.Attributes));

    private static string Told(SubstanceFact f) => string.Join('|', f.Source, f.Target, Number(f.Year), f.Indicator, Number(f.Value), f.Unit, f.Citation, Told(f.Attributes));

    private static string Told(DateSpan span) => $"{span.Begin}..{span.End}";

    private static string Told(IReadOnlyDictionary<string, string> attributes) =>
        string.Join('/', attributes.Select(a => $"{a.Key.ToUpperInvariant()}={a.Value}").Order(StringComparer.Ordinal));

    private static string Number(double? value) => FormattableString.Invariant($"{value:R}");
}

using System.Globalization;
using CsCheck;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Episodes;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Memberships;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Substance;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Domain.Votes;

namespace PartnershipGraph.Dataset.Tests.Support;

/// <summary>Rows of every table with whatever may stand in them: quotes, line ends, formulas, other scripts, unknown columns, partial dates.</summary>
internal static class RecordGenerator
{
    private static readonly Gen<string> text = Texts("", "a,b", "\"", "two\nlines", "\r\n x", "a;b", "=1+1", "NA", "null", "#", "中国 𝔸", "Co\u0302te", "–", "'", "\t|\t", "</template><script>", "&#43;");

    /// <summary>Ids: not empty, no blanks around, no semicolon, and different from each other by a number.</summary>
    private static readonly Gen<string> stem = Texts("A", "NA", "001", "a,b", "中国", "x\"y", "A B", "=1", "-", "é").Select(s => "i" + s.Replace(';', '_'));

    private static readonly Gen<double> number = Gen.OneOf(Gen.Double[-1e12, 1e12], Gen.Double.Unit, Gen.Int[0, 4].Select(i => new[] { 0, double.Epsilon, double.MaxValue, -1e-300, 1.0 / 3 }[i]));

    private static readonly Gen<PartialDate> day =
        from number in Gen.Int[0, 3_000_000]
        from precision in Gen.Int[0, 2]
        let known = DateOnly.FromDayNumber(number)
        select precision switch
        {
            0 => PartialDate.Of(new DateOnly(known.Year, 1, 1), DatePrecision.Year),
            1 => PartialDate.Of(new DateOnly(known.Year, known.Month, 1), DatePrecision.Month),
            _ => PartialDate.Of(known),
        };

    private static readonly Gen<PartialDate?> date = Gen.Select(day, Gen.Int[0, 3], (d, none) => none == 0 ? (PartialDate?)null : d);

    private static readonly Gen<DateSpan> span = Gen.Select(date, date, (a, b) => a?.FirstDay > b?.FirstDay ? DateSpan.Between(b, a) : DateSpan.Between(a, b));

    private static readonly Gen<Citation> source = Gen.Select(text, text, Gen.Enum<Confidence>(), (title, url, confidence) => new Citation(title, url, confidence));

    private static readonly Gen<IReadOnlyDictionary<string, string>> attributes =
        Gen.Select(Texts("note", "a,b", "Ünder", "x\"y"), text).Array[0, 3].Select(found => (IReadOnlyDictionary<string, string>)found
            .Where(a => a.Item2.Length > 0).DistinctBy(a => a.Item1.ToUpperInvariant()).ToDictionary(a => "u" + a.Item1.ToLowerInvariant(), a => a.Item2, StringComparer.Ordinal));

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

    private static readonly Gen<LadderTitle> title =
        from rank in Gen.Int[0, 4]
        from texts in text.Array[2]
        from use in span
        from cited in source
        from others in attributes
        select new LadderTitle { Rank = rank == 0 ? Rank.Unranked : new Rank(rank), Title = texts[0] + "T", TitleOriginal = texts[1], Use = use, Source = cited, Attributes = others };

    /// <summary>A row of anything else: what it draws on.</summary>
    private static readonly Gen<(int One, int Other, DateSpan Span, PartialDate Day, PartialDate? Later, double Number, string[] Texts, Citation Source, IReadOnlyDictionary<string, string> Attributes)> row =
        from pair in Gen.Select(Gen.Int[0, 1], Gen.Int[2, 3])
        from lasts in span
        from dates in Gen.Select(day, date)
        from value in number
        from texts in text.Array[4]
        from cited in source
        from others in attributes
        select (pair.Item1, pair.Item2, lasts, dates.Item1, dates.Item2?.FirstDay < dates.Item1.FirstDay ? null : dates.Item2, value, texts, cited, others);

    /// <summary>Records of every table.</summary>
    public static Gen<PartnershipRecords> Records { get; } =
        from stems in stem.Array[4, 6]
        from actors in actor.Array[6]
        from titles in title.Array[1, 4]
        from rows in row.Array[0, 5]
        let ids = stems.Select((s, i) => s + Text(i)).ToArray()
        let ladders = Ladders(ids, titles)
        select new PartnershipRecords
        {
            Read = DataTables.All,
            Actors = new ActorDirectory(ids.Zip(actors, (id, a) => a with { Id = id })),
            Ladders = ladders,
            Partnerships = [.. rows.Select((r, i) => new PartnershipEvent
            {
                Sponsor = ids[r.One],
                Partner = ids[r.Other],
                Date = r.Day,
                Kind = (PartnershipEventKind)(i % 5),
                Title = r.Texts[0] + "T",
                TitleOriginal = r.Texts[1],
                Ladder = i % 2 == 0 ? "any, of \"all\"" : "own " + Text(r.One),
                Rank = i % 3 == 0 ? Rank.Unranked : new Rank(1),
                KnownFrom = r.Span.Begin,
                LastUsed = r.Later,
                Notes = r.Texts[2],
                Source = r.Source,
                Attributes = r.Attributes,
            }).DistinctBy(e => (e.Sponsor, e.Partner, e.Date.ToString(), e.Kind))],
            Alliances = [.. rows.Select(r => new AllianceMember(r.Texts[0] + "P", ids[r.One], (AllianceKind)(r.Texts[1].Length % 7), r.Span, r.Source)
            {
                NotAlliedWith = r.Other == 2 ? new HashSet<string> { ids[2], ids[3] } : new HashSet<string>(),
                Attributes = r.Attributes,
            })],
            Memberships = [.. rows.Select(r => new Membership(ids[r.One], ids[r.Other], r.Span, r.Source) { Attributes = r.Attributes })],
            Rivalries = [.. rows.Select(r => new Rivalry(ids[r.One], ids[r.Other], Math.Abs(Math.Sin(r.Number)), r.Span, r.Source) { Attributes = r.Attributes })],
            Attributes = [.. rows.Select((r, i) => new AttributeFact(ids[r.One], r.Day.FirstDay.Year, "x" + r.Texts[0] + Text(i), r.Number, r.Texts[1], r.Source) { Attributes = r.Attributes })],
            Substance = [.. rows.Select((r, i) => new SubstanceFact(ids[r.One], ids[r.Other], r.Day.FirstDay.Year, "y" + r.Texts[0] + Text(i), r.Number, r.Texts[1], r.Source) { Attributes = r.Attributes })],
            Episodes = [.. rows.Select((r, i) => new Episode(ids[r.One], ids[r.Other], r.Day, r.Later, Episode.Kinds[i], (Bearing)(i % 3), r.Texts[2] + "S", r.Source) { Attributes = r.Attributes })],
            Votes = [.. rows.Select((r, i) => new VoteCast("V" + r.Texts[3] + Text(i), r.Day, ids[r.One], (VoteChoice)(i % 4), r.Source) { Attributes = r.Attributes })],
        };

    /// <summary>One ladder for any sponsor and one for each of two, with a ranked title in front, so that none is empty.</summary>
    private static Dictionary<string, Ladder> Ladders(string[] ids, LadderTitle[] titles)
    {
        LadderTitle[] all = [titles[0] with { Rank = new Rank(1) }, .. titles];
        return new[] { new Ladder("any, of \"all\"", null, all), new Ladder("own 1", ids[1], all), new Ladder("own 0", ids[0], all) }.ToDictionary(l => l.Id, StringComparer.Ordinal);
    }

    private static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);

    /// <summary>The reader leaves blanks at the ends of values away.</summary>
    private static Gen<string> Texts(params string[] some) => Gen.OneOf(
        Gen.Int[0, some.Length - 1].Select(i => some[i].Trim()), Gen.Char['!', '~'].Array[1, 5].Select(c => new string(c)));
}

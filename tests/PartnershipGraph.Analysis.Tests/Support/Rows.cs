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

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>
/// Writes the rows of a small dataset. An actor that a row names is a state unless it was declared otherwise; a ladder called
/// L5 has five ranks.
/// </summary>
internal sealed class Rows
{
    private readonly Dictionary<string, Actor> actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ladder> ladders = new(StringComparer.Ordinal);
    private readonly List<PartnershipEvent> partnerships = [];
    private readonly List<AllianceMember> alliances = [];
    private readonly List<Membership> memberships = [];
    private readonly List<Rivalry> rivalries = [];
    private readonly List<SubstanceFact> substance = [];
    private readonly List<Episode> episodes = [];
    private readonly List<VoteCast> votes = [];

    public PartnershipRecords Records => new()
    {
        Read = DataTables.All,
        Actors = new ActorDirectory(actors.Values),
        Ladders = ladders,
        Partnerships = [.. partnerships],
        Alliances = [.. alliances],
        Memberships = [.. memberships],
        Rivalries = [.. rivalries],
        Substance = [.. substance],
        Episodes = [.. episodes],
        Votes = [.. votes],
    };

    public Rows States(params IEnumerable<string> ids)
    {
        foreach (var id in ids)
            Named(id);
        return this;
    }

    public Rows Actor(string id, ActorKind kind, string? from = null, string? to = null)
    {
        actors[id] = new Actor { Id = id, Name = "Name of " + id, Kind = kind, Existence = Span(from, to) };
        return this;
    }

    public Rows Ladder(string id, params IEnumerable<LadderTitle> titles)
    {
        ladders[id] = new Ladder(id, null, titles);
        return this;
    }

    /// <summary>A ladder of one sponsor's own.</summary>
    public Rows OwnLadder(string id, string sponsor, int ranks)
    {
        ladders[id] = new Ladder(id, Named(sponsor), Enumerable.Range(1, ranks).Select(r => new LadderTitle { Rank = new Rank(r), Title = FormattableString.Invariant($"{sponsor} {r}") }));
        return this;
    }

    /// <summary>One declaration; rank 0 stands for a title outside the order, null for none.</summary>
    public Rows Title(
        string sponsor, string partner, int? rank, string date = "2000", PartnershipEventKind kind = PartnershipEventKind.Establish,
        string ladder = "L5", string? knownFrom = null, Confidence confidence = Confidence.High, string? lastUsed = null)
    {
        partnerships.Add(new PartnershipEvent
        {
            Sponsor = Named(sponsor),
            Partner = Named(partner),
            Date = PartialDate.Parse(date),
            Kind = kind,
            Title = FormattableString.Invariant($"Title {rank} of {ladder}"),
            Ladder = Known(ladder),
            Rank = rank switch { null => null, 0 => Rank.Unranked, _ => new Rank(rank.Value) },
            KnownFrom = knownFrom is null ? null : PartialDate.Parse(knownFrom),
            LastUsed = lastUsed is null ? null : PartialDate.Parse(lastUsed),
            Source = Source(confidence),
        });
        return this;
    }

    public Rows Ends(string sponsor, string partner, string date, PartnershipEventKind kind = PartnershipEventKind.End) =>
        Title(sponsor, partner, null, date, kind);

    /// <summary>A pact of which all members promise the same.</summary>
    public Rows Pact(AllianceKind kind, string a, string b, string? from = "1990", string? to = null, Confidence confidence = Confidence.High)
    {
        var name = $"{kind} {a}-{b}";
        return Member(name, a, kind, from, to, confidence).Member(name, b, kind, from, to, confidence);
    }

    public Rows Member(
        string alliance, string member, AllianceKind kind, string? from = "1990", string? to = null, Confidence confidence = Confidence.High)
    {
        alliances.Add(new AllianceMember(alliance, Named(member), kind, Span(from, to), Source(confidence)));
        return this;
    }

    public Rows Belongs(string organization, string member, string? from = "1990", string? to = null, Confidence confidence = Confidence.High)
    {
        memberships.Add(new Membership(organization, Named(member), Span(from, to), Source(confidence)));
        return this;
    }

    public Rows Rivals(string a, string b, double magnitude, string? from = "1990", string? to = null, Confidence confidence = Confidence.High)
    {
        rivalries.Add(new Rivalry(Named(a), Named(b), magnitude, Span(from, to), Source(confidence)));
        return this;
    }

    public Rows Fact(
        string source, string target, int year, double value, string indicator = "trade_share", Confidence confidence = Confidence.High)
    {
        substance.Add(new SubstanceFact(Named(source), Named(target), year, indicator, value, "", Source(confidence)));
        return this;
    }

    public Rows Episode(string a, string b, string date, string? to = null, Confidence confidence = Confidence.High)
    {
        var end = to is null ? (PartialDate?)null : PartialDate.Parse(to);
        var start = PartialDate.Parse(date);
        episodes.Add(new Episode(Named(a), Named(b), start, end, "statement", Bearing.Deepens, "said so", Source(confidence)));
        return this;
    }

    /// <summary>States of a region.</summary>
    public Rows Region(string region, params IEnumerable<string> ids)
    {
        foreach (var id in ids)
            actors[Named(id)] = actors[id] with { Region = region };
        return this;
    }

    public Rows Vote(string vote, string voter, VoteChoice choice, string date = "2022-03-02", Confidence confidence = Confidence.High)
    {
        votes.Add(new VoteCast(vote, PartialDate.Parse(date), Named(voter), choice, Source(confidence)));
        return this;
    }

    private static DateSpan Span(string? from, string? to) =>
        new(from is null ? null : PartialDate.Parse(from).FirstDay, to is null ? null : PartialDate.Parse(to).FirstDay);

    private static Citation Source(Confidence confidence) => new("made up", "", confidence);

    private string Named(string id)
    {
        if (!actors.ContainsKey(id))
            Actor(id, ActorKind.State);
        return id;
    }

    private string Known(string ladder)
    {
        if (!ladders.ContainsKey(ladder))
        {
            var count = int.Parse(ladder.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
            Ladder(ladder, Enumerable.Range(1, count).Select(r => new Rank(r)).Select(r => new LadderTitle { Rank = r, Title = $"Tier {r}" }));
        }

        return ladder;
    }
}

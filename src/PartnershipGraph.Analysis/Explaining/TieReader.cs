using PartnershipGraph.Analysis.Explaining.Arithmetic;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>
/// Hands out the weights of a network as numbers for arithmetic and remembers which ties were read, so that the inputs are those
/// that the arithmetic stands on.
/// </summary>
internal sealed class TieReader
{
    // Sums of weights are written as a person would add them: 1.8, not 1.7999999999999998.
    private const int digits = 13;

    private readonly Snapshot snapshot;
    private readonly Dictionary<string, int> index;
    private readonly Tie?[][] arcs;
    private readonly Dictionary<Tie, (TieUse Use, int Order)> uses = new(ReferenceEqualityComparer.Instance);

    // Both are asked for once for every way that leads through an actor.
    private readonly Dictionary<int, IReadOnlyList<int>> partners = [];
    private readonly Dictionary<int, Expression> strengths = [];

    public TieReader(Snapshot snapshot, string state)
    {
        this.snapshot = snapshot;
        index = snapshot.Actors.Select((a, i) => (a.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        arcs = [.. snapshot.Actors.Select(_ => new Tie?[snapshot.Actors.Count])];
        foreach (var tie in snapshot.Ties)
        {
            var (i, j) = (index[tie.Source], index[tie.Target]);
            arcs[i][j] = tie;
            arcs[j][i] = snapshot.Options.Directed ? arcs[j][i] : tie;
        }

        Me = index[state];
        Poles = [.. snapshot.Options.Poles.Select(p => index[p])];
    }

    /// <summary>The actor asked about.</summary>
    public int Me { get; }

    /// <summary>The poles.</summary>
    public IReadOnlyList<int> Poles { get; }

    /// <summary>The heaviest weight that a tie can have.</summary>
    public double MaxWeight => snapshot.MaxWeight;

    /// <summary>The ties that were read: the actor's own first, then those of others, those merely counted last; each part in the order of reading.</summary>
    public IReadOnlyList<TieUse> Uses => [.. uses.Values.OrderBy(u => u.Use.Part).ThenBy(u => u.Order).Select(u => u.Use)];

    private int Count => arcs.Length;

    /// <summary>Whether ties go from a sponsor to a partner.</summary>
    public bool IsDirected => snapshot.Options.Directed;

    public string Name(int actor) => snapshot.Actors[actor].Name;

    public string Id(int actor) => snapshot.Actors[actor].Id;

    /// <summary>Whether there is a tie either way.</summary>
    public bool AreTied(int a, int b) => arcs[a][b] is not null || arcs[b][a] is not null;

    /// <summary>Whether an arc leads from one to the other; an undirected tie leads both ways.</summary>
    public bool Leads(int from, int to) => arcs[from][to] is not null;

    /// <summary>Those tied to an actor either way, by weight, then id.</summary>
    public IReadOnlyList<int> PartnersOf(int actor)
    {
        if (!partners.TryGetValue(actor, out var found))
        {
            found = [.. Enumerable.Range(0, Count).Where(k => AreTied(actor, k)).OrderByDescending(k => Both(actor, k).Sum(t => t.Weight)).ThenBy(k => k)];
            partners[actor] = found;
        }

        return found;
    }

    /// <summary>Those that ties lead to, by weight, then id.</summary>
    public IReadOnlyList<int> TargetsOf(int actor) =>
        [.. Enumerable.Range(0, Count).Where(k => Leads(actor, k)).OrderByDescending(k => arcs[actor][k]!.Weight).ThenBy(k => k)];

    /// <summary>Those that ties come from, by weight, then id.</summary>
    public IReadOnlyList<int> SourcesOf(int actor) =>
        [.. Enumerable.Range(0, Count).Where(k => Leads(k, actor)).OrderByDescending(k => arcs[k][actor]!.Weight).ThenBy(k => k)];

    /// <summary>The weight between two actors, both ways added where ties have a direction; 0 where there is none.</summary>
    public Expression Tie(int a, int b) => Expression.Sum(Both(a, b).Select(t => Read(t, a, b, TiePart.Onward)));

    /// <summary>The weight of the arc from one to the other; 0 where there is none.</summary>
    public Expression Arc(int from, int to) => arcs[from][to] is { } tie ? Read(tie, from, to, TiePart.Onward) : Expression.Number(0);

    /// <summary>The sum of an actor's ties, both ways, as one number.</summary>
    public Expression Strength(int actor)
    {
        if (!strengths.TryGetValue(actor, out var sum))
        {
            sum = Total(PartnersOf(actor).SelectMany(k => Both(actor, k).Select(t => Read(t, actor, k, TiePart.Counted))));
            strengths[actor] = sum;
        }

        return sum;
    }

    /// <summary>The heaviest tie of an actor, both ways added.</summary>
    public Expression Heaviest(int actor) => Total(Both(actor, PartnersOf(actor)[0]).Select(t => Read(t, actor, PartnersOf(actor)[0], TiePart.Counted)));

    /// <summary>The heaviest tie of the network, both ways added; 1 where there is none.</summary>
    public Expression HeaviestOfAll()
    {
        var found = Enumerable.Range(0, Count).Where(i => PartnersOf(i).Count > 0).MaxBy(i => Both(i, PartnersOf(i)[0]).Sum(t => t.Weight));
        return snapshot.Ties.Count == 0 ? Expression.Number(1) : Heaviest(found);
    }

    /// <summary>How many ties lead on from an actor.</summary>
    public Expression TargetCount(int actor)
    {
        var targets = TargetsOf(actor);
        foreach (var k in targets)
        {
            Read(arcs[actor][k]!, actor, k, TiePart.Counted);
        }

        return Expression.Number(targets.Count);
    }

    /// <summary>As a share of the heaviest weight: nothing is divided by 1.</summary>
    public Expression OverMax(Expression weight) => MaxWeight == 1 ? weight : weight / Expression.Number(MaxWeight);

    /// <summary>Names the actor's own ties as inputs.</summary>
    public void ReadOwn()
    {
        foreach (var k in PartnersOf(Me))
        {
            Tie(Me, k);
        }
    }

    private static Expression Total(IEnumerable<Expression> weights) => Expression.Number(Math.Round(weights.Sum(w => w.Value), digits));

    private IEnumerable<Tie> Both(int a, int b) =>
        new[] { arcs[a][b], arcs[b][a] }.OfType<Tie>().Distinct<Tie>(ReferenceEqualityComparer.Instance);

    private Expression Read(Tie tie, int a, int b, TiePart part)
    {
        var own = a == Me || b == Me ? TiePart.Own : part;
        if (!uses.TryGetValue(tie, out var known) || own < known.Use.Part)
        {
            var (first, second) = snapshot.Options.Directed ? (tie.Source, tie.Target) : b == Me ? (Id(b), Id(a)) : (Id(a), Id(b));
            uses[tie] = (new TieUse(first, second, tie, own), uses.Count);
        }

        return Expression.Number(tie.Weight);
    }
}

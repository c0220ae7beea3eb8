using CsCheck;
using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Results;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Contacts;

/// <summary>Earliest arrivals, and the share of pairs that have one.</summary>
public class EarliestArrivalTests
{
    private static readonly RunContext run = RunContext.None;
    private static readonly ContactPathOptions loose = new() { IsStrict = false };

    private static Gen<ContactSequence> Any(int largest = 8) =>
        from n in Gen.Int[1, largest]
        from directed in Gen.Bool
        from contacts in Gen.Select(Gen.Int[-2, 5], Gen.Int[0, n - 1], Gen.Int[0, n - 1]).Array[0, 3 * n]
        select new ContactSequence(n, contacts.Select(c => new Contact(c.Item1, c.Item2, c.Item3)), directed);

    private static ContactSequence Three(params Contact[] contacts) => new(3, contacts);

    [Test]
    public void Steps_have_to_follow_each_other_in_time()
    {
        var times = EarliestArrival.Compute(Three(new(5, 0, 1), new(3, 1, 2)), null, run);
        Assert.That(times.From(0).ToArray(), Is.EqualTo(new[] { -1, 5, double.NaN }));
        Assert.That(times.From(2).ToArray(), Is.EqualTo(new[] { 5, 3, -1.0 }));
        Assert.That(times.WhyNull(0, 2), Is.EqualTo("unreachable"));
        Assert.That(times.WhyNull(2, 0), Is.Null);
        Assert.That(TemporalReachability.Compute(Three(new(5, 0, 1), new(3, 1, 2)), null, run).Value, Is.EqualTo(5.0 / 6));
    }

    [Test]
    public void Several_steps_at_one_instant_count_only_where_that_is_asked_for()
    {
        // The chain runs against the order of the vertices, so a single pass over the instant would miss it.
        var chain = new ContactSequence(4, [new(1, 3, 2), new(1, 2, 1), new(1, 1, 0)], isDirected: true);
        Assert.That(EarliestArrival.Compute(chain, null, run).From(3).ToArray(), Is.EqualTo(new[] { double.NaN, double.NaN, 1, -1 }));
        Assert.That(EarliestArrival.Compute(chain, loose, run).From(3).ToArray(), Is.EqualTo(new[] { 1, 1, 1, -1.0 }));
        Assert.That(EarliestArrival.Compute(chain, loose, run).WhyNull(0, 3), Is.EqualTo(NullReason.Unreachable));
        Assert.That(TemporalReachability.Compute(chain, loose, run).Value, Is.EqualTo(0.5));
    }

    [Test]
    public void A_start_leaves_out_what_was_before_it_and_nothing_else()
    {
        var contacts = Three(new(1, 0, 1), new(2, 1, 2), new(4, 0, 1));
        double[] At(double start, int source) =>
            EarliestArrival.Compute(contacts, new ContactPathOptions { Start = start }, run).From(source).ToArray();
        Assert.That(At(1, 0), Is.EqualTo(new[] { 1, 1, 2.0 }));
        Assert.That(At(1.5, 0), Is.EqualTo(new[] { 1.5, 4, double.NaN }));
        Assert.That(At(1.5, 2), Is.EqualTo(new[] { 4, 2, 1.5 }));
        Assert.That(At(9, 1), Is.EqualTo(new[] { double.NaN, 9, double.NaN }));
        Assert.That(() => At(double.NaN, 0), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("Start"));
    }

    [Test]
    public void Few_vertices_and_no_contacts_have_their_answers()
    {
        Assert.That(EarliestArrival.Compute(new ContactSequence(0, []), null, run).VertexCount, Is.Zero);
        Assert.That(EarliestArrival.Compute(new ContactSequence(1, []), null, run).From(0).ToArray(), Is.EqualTo(new[] { -1.0 }));
        Assert.That(TemporalReachability.Compute(new ContactSequence(1, []), null, run).WhyNull, Is.EqualTo(NullReason.TooFewVertices));
        Assert.That(TemporalReachability.Compute(Three(), null, run).Value, Is.Zero);
    }

    [Test]
    public void They_are_what_rounds_over_all_contacts_find() => Gen.Select(Any(), Gen.Bool, Gen.Int[-3, 5]).Sample((contacts, strict, start) =>
    {
        var options = new ContactPathOptions { IsStrict = strict, Start = start == -3 ? null : start };
        var times = EarliestArrival.Compute(contacts, options, run);
        var reached = 0;
        for (var source = 0; source < contacts.VertexCount; source++)
        {
            var expected = Rounds(contacts, source, strict, options.Start ?? double.NegativeInfinity);
            expected[source] = options.Start ?? -1;
            Assert.That(times.From(source).ToArray(), Is.EqualTo(expected));
            reached += expected.Count(double.IsFinite) - 1;
        }

        var pairs = contacts.VertexCount * (contacts.VertexCount - 1);
        var share = TemporalReachability.Compute(contacts, options, run).Value;
        Assert.That(share, pairs == 0 ? Is.NaN : Is.EqualTo((double)reached / pairs).Within(1e-15));
    });

    [Test]
    public void Threads_do_not_change_a_time() => Any(60).Sample(
        contacts =>
        {
            var many = run with { MaxDegreeOfParallelism = 4 };
            var (one, four) = (EarliestArrival.Compute(contacts, loose, run), EarliestArrival.Compute(contacts, loose, many));
            return Enumerable.Range(0, contacts.VertexCount).All(v => one.From(v).Span.SequenceEqual(four.From(v).Span))
                && TemporalReachability.Compute(contacts, null, run).Equals(TemporalReachability.Compute(contacts, null, many));
        },
        iter: 20);

    [Test]
    public void A_cancelled_run_throws_and_nulls_and_what_is_no_vertex_are_refused()
    {
        var cancelled = run with { CancellationToken = new CancellationToken(canceled: true) };
        Assert.That(() => EarliestArrival.Compute(Three(), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => TemporalReachability.Compute(Three(), null, cancelled), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => EarliestArrival.Compute(null!, null, run), Throws.ArgumentNullException);
        Assert.That(() => TemporalReachability.Compute(Three(), null, null!), Throws.ArgumentNullException);
        var times = EarliestArrival.Compute(Three(), null, run);
        Assert.That(() => times.From(3), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => times.WhyNull(0, -1), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    /// <summary>Goes over all contacts until no arrival gets earlier: slow, and in no order.</summary>
    private static double[] Rounds(ContactSequence contacts, int source, bool strict, double start)
    {
        // Where a vertex can be at each instant after which it has been reached: the earliest arrival says it all.
        var arrivals = Enumerable.Repeat(double.NaN, contacts.VertexCount).ToArray();
        arrivals[source] = double.NegativeInfinity;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var instant = contacts.Instants.Length - 1; instant >= 0; instant--)
            {
                var time = contacts.Instants[instant];
                for (var step = 0; time >= start && step < contacts.Sources(instant).Length; step++)
                {
                    var (before, after) = (arrivals[contacts.Sources(instant)[step]], arrivals[contacts.Targets(instant)[step]]);
                    if ((strict ? before < time : before <= time) && !(after <= time))
                        (arrivals[contacts.Targets(instant)[step]], changed) = (time, true);
                }
            }
        }

        return arrivals;
    }
}

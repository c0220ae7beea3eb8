using CsCheck;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Time;

[TestFixture]
public sealed class DateSpanTests
{
    private static readonly DateOnly June1 = new(2019, 6, 1);
    private static readonly DateOnly June5 = new(2019, 6, 5);
    private static readonly DateOnly June9 = new(2019, 6, 9);

    private static readonly Gen<DateOnly> Days = Gen.Int[0, 40].Select(n => June1.AddDays(n));

    [Test]
    public void The_first_day_is_inside_and_the_last_one_is_not()
    {
        var span = new DateSpan(June1, June5);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.Holds(June1.AddDays(-1)), Is.False);
            Assert.That(span.Holds(June1), Is.True);
            Assert.That(span.Holds(June5.AddDays(-1)), Is.True);
            Assert.That(span.Holds(June5), Is.False);
        }
    }

    [Test]
    public void A_span_from_a_day_to_the_same_day_is_empty()
    {
        var span = new DateSpan(June5, June5);
        Assert.That(Enumerable.Range(-2, 5).Select(n => span.Holds(June5.AddDays(n))), Has.None.True);
    }

    [Test]
    public void An_open_end_holds_for_ever()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(DateSpan.Always.Holds(DateOnly.MinValue), Is.True);
            Assert.That(DateSpan.Always.Holds(DateOnly.MaxValue), Is.True);
            Assert.That(new DateSpan(June5, null).Holds(DateOnly.MaxValue), Is.True);
            Assert.That(new DateSpan(June5, null).Holds(June1), Is.False);
            Assert.That(new DateSpan(null, June5).Holds(DateOnly.MinValue), Is.True);
            Assert.That(new DateSpan(null, June5).Holds(June5), Is.False);
        }
    }

    [Test]
    public void Two_spans_that_meet_share_no_day_and_leave_none_out() =>
        Gen.Select(Days, Days, Days, Days).Sample((a, b, c, day) =>
        {
            var cuts = new[] { a, b, c }.Order().ToArray();
            var first = new DateSpan(cuts[0], cuts[1]).Holds(day);
            var second = new DateSpan(cuts[1], cuts[2]).Holds(day);
            return !(first && second) && (first || second) == new DateSpan(cuts[0], cuts[2]).Holds(day);
        });

    [Test]
    public void A_later_end_is_not_known_yet()
    {
        var span = new DateSpan(June1, June9);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.AsKnownOn(June5), Is.EqualTo(new DateSpan(June1, null)));
            Assert.That(span.AsKnownOn(June9), Is.EqualTo(span), "the end is known on its own day");
            Assert.That(span.AsKnownOn(June1), Is.EqualTo(new DateSpan(June1, null)));
            Assert.That(span.AsKnownOn(June1.AddDays(-1)), Is.Null);
        }
    }

    [Test]
    public void A_span_without_beginning_is_always_known()
    {
        Assert.That(DateSpan.Always.AsKnownOn(DateOnly.MinValue), Is.EqualTo(DateSpan.Always));
        Assert.That(new DateSpan(null, June9).AsKnownOn(June5), Is.EqualTo(DateSpan.Always));
    }

    [Test]
    public void What_is_known_on_a_day_holds_that_day_where_the_whole_span_does() =>
        Gen.Select(Days.Nullable(), Days.Nullable(), Days).Sample((from, to, day) =>
        {
            var span = new DateSpan(from, to);
            return (span.AsKnownOn(day)?.Holds(day) ?? false) == span.Holds(day);
        });
}

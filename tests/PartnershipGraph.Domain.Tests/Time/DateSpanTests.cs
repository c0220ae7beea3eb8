using CsCheck;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Domain.Tests.Time;

[TestFixture]
public sealed class DateSpanTests
{
    private static readonly DateSpan always = new(null, null);
    private static readonly DateOnly june1 = new(2019, 6, 1);
    private static readonly DateOnly june5 = new(2019, 6, 5);
    private static readonly DateOnly june9 = new(2019, 6, 9);

    private static readonly Gen<DateOnly> days = Gen.Int[0, 40].Select(n => june1.AddDays(n));

    [Test]
    public void The_first_day_is_inside_and_the_last_one_is_not()
    {
        var span = new DateSpan(june1, june5);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.Holds(june1.AddDays(-1)), Is.False);
            Assert.That(span.Holds(june1), Is.True);
            Assert.That(span.Holds(june5.AddDays(-1)), Is.True);
            Assert.That(span.Holds(june5), Is.False);
        }
    }

    [Test]
    public void A_span_from_a_day_to_the_same_day_is_empty()
    {
        var span = new DateSpan(june5, june5);
        Assert.That(Enumerable.Range(-2, 5).Select(n => span.Holds(june5.AddDays(n))), Has.None.True);
    }

    [Test]
    public void An_open_end_holds_for_ever()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(always.Holds(DateOnly.MinValue), Is.True);
            Assert.That(always.Holds(DateOnly.MaxValue), Is.True);
            Assert.That(new DateSpan(june5, null).Holds(DateOnly.MaxValue), Is.True);
            Assert.That(new DateSpan(june5, null).Holds(june1), Is.False);
            Assert.That(new DateSpan(null, june5).Holds(DateOnly.MinValue), Is.True);
            Assert.That(new DateSpan(null, june5).Holds(june5), Is.False);
        }
    }

    [Test]
    public void Two_spans_that_meet_share_no_day_and_leave_none_out() =>
        Gen.Select(days, days, days, days).Sample((a, b, c, day) =>
        {
            var cuts = new[] { a, b, c }.Order().ToArray();
            var first = new DateSpan(cuts[0], cuts[1]).Holds(day);
            var second = new DateSpan(cuts[1], cuts[2]).Holds(day);
            return !(first && second) && (first || second) == new DateSpan(cuts[0], cuts[2]).Holds(day);
        });

    [Test]
    public void A_later_end_is_not_known_yet()
    {
        var span = new DateSpan(june1, june9);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.AsKnownOn(june5), Is.EqualTo(new DateSpan(june1, null)));
            Assert.That(span.AsKnownOn(june9), Is.EqualTo(span), "the end is known on its own day");
            Assert.That(span.AsKnownOn(june1), Is.EqualTo(new DateSpan(june1, null)));
            Assert.That(span.AsKnownOn(june1.AddDays(-1)), Is.Null);
        }
    }

    [Test]
    public void A_span_without_beginning_is_always_known()
    {
        Assert.That(always.AsKnownOn(DateOnly.MinValue), Is.EqualTo(always));
        Assert.That(new DateSpan(null, june9).AsKnownOn(june5), Is.EqualTo(always));
    }

    [Test]
    public void What_is_known_on_a_day_holds_that_day_where_the_whole_span_does() =>
        Gen.Select(days.Nullable(), days.Nullable(), days).Sample((from, to, day) =>
        {
            var span = new DateSpan(from, to);
            return (span.AsKnownOn(day)?.Holds(day) ?? false) == span.Holds(day);
        });

    [TestCase("1990", "2000", "1995", "2010", "1995", "2000")]
    [TestCase("1990", null, null, "2010", "1990", "2010")]
    [TestCase(null, null, null, null, null, null)]
    [TestCase("1990", null, "1990-01", null, "1990", null)]
    public void Two_spells_share_the_days_from_the_later_beginning_to_the_earlier_end(
        string? from, string? to, string? otherFrom, string? otherTo, string? sharedFrom, string? sharedTo)
    {
        var shared = Span(from, to).Intersect(Span(otherFrom, otherTo));
        Assert.That(shared, Is.Not.Null);
        Assert.That((shared!.Value.Begin?.ToString(), shared.Value.End?.ToString()), Is.EqualTo((sharedFrom, sharedTo)));
    }

    [TestCase("1990", "2000", "2000", "2010")]
    [TestCase("1990", "1990", "1980", "2010")]
    [TestCase("2005", null, null, "2005")]
    public void Spells_that_only_touch_and_empty_ones_share_no_day(string? from, string? to, string? otherFrom, string? otherTo)
    {
        Assert.That(Span(from, to).Intersect(Span(otherFrom, otherTo)), Is.Null);
        Assert.That(Span(otherFrom, otherTo).Intersect(Span(from, to)), Is.Null);
    }

    private static DateSpan Span(string? from, string? to) =>
        DateSpan.Between(from is null ? null : PartialDate.Parse(from), to is null ? null : PartialDate.Parse(to));
}

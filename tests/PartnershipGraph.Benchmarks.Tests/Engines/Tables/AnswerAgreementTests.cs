using PartnershipGraph.Benchmarks.Engines.Sides;
using PartnershipGraph.Benchmarks.Engines.Tables;

namespace PartnershipGraph.Benchmarks.Tests.Engines.Tables;

internal sealed class AnswerAgreementTests
{
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0, 2 }, true, "equal")]
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0, 2 + 1e-10 }, true, "e-11")]
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0, 2.1 }, false, "5.0e-2")]
    [TestCase(new[] { 1.0, 2 }, new[] { 1.0 }, false, "2 and 1 actors")]
    [TestCase(new[] { 1.0, double.NaN }, new[] { 1.0, double.NaN }, true, "equal")]
    [TestCase(new double[0], new double[0], true, "equal")]
    public void Values_agree_within_what_two_programs_may_differ_by(double[] one, double[] other, bool agrees, string words)
    {
        var agreement = AnswerAgreement.Of("strength", one, other);

        Assert.That(agreement.Agrees, Is.EqualTo(agrees));
        Assert.That(agreement.Words, Does.Contain(words));
    }

    [Test]
    public void A_value_on_one_side_alone_is_no_agreement() =>
        Assert.That(AnswerAgreement.Of("strength", [1, double.NaN], [1, 2]).Agrees, Is.False);

    [Test]
    public void Of_paths_from_different_sources_only_the_correlation_is_told()
    {
        var agreement = AnswerAgreement.Of(QuestionName.SampledBetweenness, [1, 2, 3], [2, 4, 6]);

        Assert.That(agreement.Agrees, Is.True);
        Assert.That(agreement.Words, Is.EqualTo("correlation 1.000"));
    }

    [TestCase(QuestionName.Components, 3, 3, true)]
    [TestCase(QuestionName.Components, 3, 4, false)]
    [TestCase(QuestionName.Leiden, 0.400, 0.395, true)]
    [TestCase(QuestionName.Leiden, 0.400, 0.3, false)]
    public void Divisions_agree_in_their_number_and_searches_in_their_quality(string question, double one, double other, bool agrees) =>
        Assert.That(AnswerAgreement.Of(new Answer { Question = question, Whole = one }, new Answer { Question = question, Whole = other }).Agrees, Is.EqualTo(agrees));

    [Test]
    public void Values_come_through_files_that_go()
    {
        var files = new[] { SideName.Kernel, SideName.Gds }.Select(side => ValueFile.Write(side, "test", [1.5, null])).ToArray();

        var agreement = AnswerAgreement.Of(new Answer { Question = "test", Values = files[0] }, new Answer { Question = "test", Values = files[1] });

        Assert.That(agreement.Words, Is.EqualTo("equal"));
        Assert.That(files.Any(File.Exists), Is.False);
    }
}

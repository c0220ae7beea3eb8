using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Analysis.Tests.Ties;

[SetCulture("fa-IR")]
public sealed class InvalidTieFileExceptionTests
{
    [TestCase(4, "weight", "ties.csv:4, column weight: the weight is missing [missing-weight]. Write it.")]
    [TestCase(12_000, "", "ties.csv:12000: the weight is missing [missing-weight]. Write it.")]
    [TestCase(0, "weight", "ties.csv, column weight: the weight is missing [missing-weight]. Write it.")]
    [TestCase(0, "", "ties.csv: the weight is missing [missing-weight]. Write it.")]
    public void The_message_names_as_much_of_the_place_as_there_is(int line, string column, string message)
    {
        var exception = new InvalidTieFileException("ties.csv", line, column, "missing-weight", "the weight is missing", "Write it.");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(exception.Message, Is.EqualTo(message));
        Assert.That((exception.File, exception.Line, exception.Column), Is.EqualTo(("ties.csv", line, column)));
        Assert.That((exception.Rule, exception.Remedy), Is.EqualTo(("missing-weight", "Write it.")));
    }
}

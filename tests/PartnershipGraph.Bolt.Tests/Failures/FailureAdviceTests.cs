using PartnershipGraph.Bolt.Failures;

namespace PartnershipGraph.Bolt.Tests.Failures;

internal sealed class FailureAdviceTests
{
    private const string memory = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";

    [TestCase("threshold reached", "threshold reached. The server")]
    [TestCase("threshold reached\n", "threshold reached. The server")]
    [TestCase("threshold reached.", "threshold reached. The server")]
    [TestCase("threshold reached!", "threshold reached! The server")]
    public void Message_and_advice_are_a_sentence_each(string message, string both) =>
        Assert.That(FailureAdvice.With(message, memory), Does.StartWith(both));

    [Test]
    public void Where_the_message_says_it_all_it_stays_as_it_is() =>
        Assert.That(FailureAdvice.With("no such thing", "Neo.ClientError.Statement.SyntaxError"), Is.EqualTo("no such thing"));
}

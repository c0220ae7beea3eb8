using PartnershipGraph.Cli.Jobs.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class NamedMessagesTests
{
    [Test]
    public void Each_line_stands_behind_the_name_of_its_job_and_is_whole()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var shared = new SharedMessages(output);
        using (var one = new NamedMessages("one", shared))
        using (var two = new NamedMessages("two", shared))
        {
            one.Write("begun ");
            two.Write("a\r\nb\n");
            one.Write("and ended\n\nlast");
        }

        Assert.That(output.ToString(), Is.EqualTo("two: a\ntwo: b\none: begun and ended\none: \none: last\n"));
    }
}

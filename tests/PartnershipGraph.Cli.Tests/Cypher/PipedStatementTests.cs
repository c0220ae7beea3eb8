using System.Text;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cypher;

/// <summary>A statement in another encoding would be sent with other letters than its author's.</summary>
internal sealed class PipedStatementTests
{
    [Test]
    public async Task What_is_piped_in_is_UTF_8_or_refused()
    {
        using var process = ProgramProcess.Start(["cypher", "run", "-", "--store", CommandLines.Nowhere]);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.Latin1.GetBytes("RETURN 'café' AS place"));
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.That((process.ExitCode, error), Is.EqualTo((2, "pgraph: what is piped in is not UTF-8" + "\n")));
    }
}

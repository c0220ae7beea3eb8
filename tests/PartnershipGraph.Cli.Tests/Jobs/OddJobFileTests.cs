using CsCheck;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Files;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>Whatever text is given for a job file, it is one or is refused with a place.</summary>
internal sealed class OddJobFileTests
{
    private const string good = "  - {name: good, run: rank strength, out: good.txt}\n";

    private static readonly string[] pieces =
    [
        "out", "jobs", "data", "name", "run", ": ", ":", "- ", "-", "\n", "\n  ", "\t", "[", "]", "{", "}", ", ", "'", "\"", "|\n", ">-\n", "#", "&a ", "*a", "!!str ", "? ", "%YAML 1.2\n", "---\n", "...\n", "\\x", "\\0", "\0", "~",
        "rank strength", "x", "越南", "\ufeff", "\ud83d\ude00", "<<", "@", "`", "\r", "\u2028", "\u0085",
    ];

    [TestCase("out: [x\njobs:\n" + good)]
    [TestCase("store: [bolt://u:lily-pond-7@localhost\nout: x\n")]
    [TestCase("out: {x\n")]
    [TestCase("[")]
    public async Task A_bracket_that_is_not_closed_is_no_fault_of_the_program(string text)
    {
        using var world = new JobWorld().WithFile(text.Split('\n'));

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(", line ").And.Contain("this is no YAML").And.Not.Contain("lily-pond-7"));
    }

    [TestCase("out: \"x\\0\"\njobs:\n" + good, "line 1, column 6: 'out' is the name of a folder")]
    [TestCase("out: \"x\\ny\"\njobs:\n" + good, "line 1, column 6: 'out' is the name of a folder")]
    [TestCase("data: \"..\\0\"\nout: x\njobs:\n" + good, "line 1, column 7: 'data' is the name of a folder")]
    [TestCase("data: bolt://u:lily-pond-7@localhost\nout: x\njobs:\n" + good, "line 1, column 7: 'data' is a folder, and this is an address")]
    public async Task The_name_of_a_folder_is_one(string text, string told)
    {
        using var world = new JobWorld().WithFile(text.Split('\n'));

        var run = await world.RunAsync();

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told).And.Not.Contain("lily-pond-7"));
    }

    [Test]
    public void A_text_of_any_pieces_is_a_job_file_or_is_refused_with_a_place()
    {
        using var world = new JobWorld();
        var path = world["m.yaml"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        Gen.Select(OneOf(["", "out: x\njobs:\n" + good, "out: x\njobs:\n  - name: a\n"]), OneOf(pieces).Array[0, 12]).Sample(
            (start, rest) =>
            {
                File.WriteAllText(path, start + string.Concat(rest));
                var errors = new JobFileErrors(path);
                var file = JobFileReader.Read(path, errors);
                try
                {
                    errors.ThrowIfAny();
                    return file is not null;
                }
                catch (Analysis.UsageException e)
                {
                    return e.Message.Contains(", line ", StringComparison.Ordinal);
                }
            },
            iter: 3000,
            threads: 1);
    }

    private static Gen<string> OneOf(string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}

using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Conversions;

/// <summary>The folder is whole or not there, and nobody's data are overwritten unasked.</summary>
internal sealed class OutputFolderTests
{
    [Test]
    public async Task An_unchanged_result_is_replaced_by_the_same_bytes()
    {
        using var folder = ConvertCommandTests.Trade();
        await ConvertCommandTests.ConvertAsync(folder);
        var first = Bytes(folder["out"]);

        var again = await ConvertCommandTests.ConvertAsync(folder);

        Assert.That(again.Exit, Is.Zero, again.Error);
        Assert.That(Bytes(folder["out"]), Is.EqualTo(first));
        Assert.That(Directory.GetDirectories(folder.Location).Select(Path.GetFileName), Is.EqualTo(["out"]));
    }

    [Test]
    public async Task A_result_that_was_changed_is_replaced_only_if_asked_for()
    {
        using var folder = ConvertCommandTests.Trade();
        await ConvertCommandTests.ConvertAsync(folder);
        File.AppendAllText(folder["out/partnerships.csv"], "USA,CAN,2000,establish,Partnership,,,,,,,,\n");

        var refused = await ConvertCommandTests.ConvertAsync(folder);
        Assert.That(refused.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(refused.Error, Does.Contain("--replace"));
        Assert.That(File.ReadAllText(folder["out/partnerships.csv"]), Does.Contain("USA,CAN"));

        var replaced = await ConvertCommandTests.ConvertAsync(folder, "--replace");
        Assert.That(replaced.Exit, Is.Zero, replaced.Error);
        Assert.That(File.ReadAllText(folder["out/partnerships.csv"]), Does.Not.Contain("USA,CAN"));
    }

    [TestCase("out/ladders.csv", "--replace")]
    [TestCase("out/actors.csv", "--replace")]
    [TestCase("out/notes.txt", "other things")]
    [TestCase("out", "is a file")]
    [TestCase("out.pgraph-part/notes.txt", "is in the way")]
    public async Task What_is_no_result_is_refused(string file, string told)
    {
        using var folder = ConvertCommandTests.Trade().With(file, "mine");

        var run = await ConvertCommandTests.ConvertAsync(folder);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(told));
        Assert.That(File.ReadAllText(folder[file]), Is.EqualTo("mine\n"));
    }

    [Test]
    public async Task Other_things_than_data_are_not_replaced_even_if_asked_for()
    {
        using var folder = ConvertCommandTests.Trade().With("out/notes.txt", "mine");

        var run = await ConvertCommandTests.ConvertAsync(folder, "--replace");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(File.Exists(folder["out/notes.txt"]));
    }

    [Test]
    public async Task An_empty_folder_and_one_that_is_to_be_made_do()
    {
        using var folder = ConvertCommandTests.Trade();
        Directory.CreateDirectory(folder["out"]);

        Assert.That((await ConvertCommandTests.ConvertAsync(folder)).Exit, Is.Zero);
        Assert.That((await InProcess.RunAsync("convert", "cow-trade", folder["a.csv"], "-o", folder["new/deep/"])).Exit, Is.Zero);
        Assert.That(File.Exists(folder["new/deep/actors.csv"]));
    }

    [Test]
    public async Task What_broken_off_runs_left_is_cleared()
    {
        using var folder = ConvertCommandTests.Trade().With("out.pgraph-part/actors.csv", "id,name,kind");
        await ConvertCommandTests.ConvertAsync(folder);
        // As a run leaves it that is killed between two moves: the former result stands aside.
        Directory.Move(folder["out"], folder["out.pgraph-former"]);

        var run = await ConvertCommandTests.ConvertAsync(folder);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(Directory.GetDirectories(folder.Location).Select(Path.GetFileName), Is.EqualTo(["out"]));
    }

    [Test]
    public async Task A_fault_of_a_file_leaves_the_former_result()
    {
        using var folder = ConvertCommandTests.Trade();
        await ConvertCommandTests.ConvertAsync(folder);
        var first = Bytes(folder["out"]);
        folder.With("b.csv", "ccode1,ccode2,year,flow1,flow2", "2,20,1991,ten,20");

        var run = await ConvertCommandTests.ConvertAsync(folder);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("b.csv:2, column flow1").And.Contain("not-a-number"));
        Assert.That(Bytes(folder["out"]), Is.EqualTo(first));
    }

    private static Dictionary<string, string> Bytes(string directory) =>
        Directory.GetFiles(directory).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(File.ReadAllBytes(f)), StringComparer.Ordinal);

    [Test]
    public async Task The_folder_one_is_in_is_refused()
    {
        using var folder = ConvertCommandTests.Trade();

        var run = await InProcess.RunAsync("convert", "cow-trade", folder["a.csv"], "-o", Environment.CurrentDirectory, "--replace");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("the folder that you are in"));
    }

    /// <summary>What is replaced as a whole would take the file that is read with it.</summary>
    [Test]
    public async Task A_file_in_the_folder_that_is_replaced_is_refused()
    {
        using var folder = ConvertCommandTests.Trade();
        Directory.CreateDirectory(folder["out"]);
        File.Move(folder["a.csv"], folder["out/alliances.csv"]);

        var run = await InProcess.RunAsync("convert", "cow-trade", folder["out/alliances.csv"], "-o", folder["out"], "--replace");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain("lies in the folder"));
        Assert.That(File.Exists(folder["out/alliances.csv"]));
    }

    [Test]
    public async Task A_link_leads_to_the_folder_that_is_written()
    {
        using var folder = ConvertCommandTests.Trade();
        Directory.CreateDirectory(folder["there"]);
        Directory.CreateSymbolicLink(folder["out"], folder["there"]);

        var run = await ConvertCommandTests.ConvertAsync(folder);

        Assert.That(run.Exit, Is.Zero, run.Error);
        Assert.That(new DirectoryInfo(folder["out"]).LinkTarget, Is.EqualTo(folder["there"]));
        Assert.That(File.Exists(folder["there/actors.csv"]));
    }

    [Test]
    public async Task Where_no_folder_can_be_made_it_is_told()
    {
        using var folder = ConvertCommandTests.Trade();

        var run = await InProcess.RunAsync("convert", "cow-trade", folder["a.csv"], "-o", "/proc/out");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage), run.Error);
        Assert.That(run.Error, Does.Contain("no folder can be made there"));
    }
}

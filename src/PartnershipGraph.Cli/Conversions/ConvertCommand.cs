using System.CommandLine;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Commands;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Cli.Conversions;

/// <summary><c>pgraph convert SET FILE… -o DIR</c>: the field's own files into a data folder, and what became of every row.</summary>
internal static class ConvertCommand
{
    public static Command Create(CliHost host)
    {
        var command = RootCommands.Described(
            "convert",
            "Makes a data folder of the field's own files and tells what became of every row: read = written + left out, each reason with its count.\n\n"
                + "  cow-alliances  Correlates of War alliances: by member, or by pair and year\n"
                + "  cow-trade      Correlates of War trade, by pair and year\n"
                + "  atop           ATOP: by member, by alliance, or by directed pair and year\n"
                + "  unga           ideal points and agreement: by state and session, or agreement of all pairs\n"
                + "  sipri          SIPRI arms transfers (TIV) by supplier, recipient and year\n\n"
                + "The form of a file is known by its header; .gz is unpacked; several files of one set are read together. COW numbers become ids by number and year. "
                + "Written are the source's rows that the folder represents: by a row, by several, or by a part of one (years of a pair become spells). "
                + "The folder is ready for --data; its partnerships.csv is a header only. To look at several sets or at titles beside them, put their rows into one folder: "
                + "append to its actors.csv those it lacks, and to each other table the rows of the same table. Tables of years end where their data end: ask with --as-of.",
            "convert cow-alliances alliances-by-member.csv -o my-alliances",
            "convert sipri deliveries.csv -o my-arms --format json");
        var set = new Argument<string>("SET") { Description = $"The data set: {string.Join(", ", FieldNames.All)}." };
        set.AcceptOnlyFromAmong([.. FieldNames.All]);
        var files = new Argument<string[]>("FILE") { Description = "Its files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write, whole or not at all.", HelpName = "DIR", Required = true };
        var replace = new Option<bool>("--replace") { Description = "Replace a data folder that is there, although it was not made by this command or was changed since." };
        var symmetrise = new Option<bool>("--symmetrise")
        {
            Description = "Take an ally that promises nothing (Japan to the United States, in the Correlates of War) to promise what is promised to it, and tell how many.",
        };
        var format = new FormatOption();
        command.Arguments.Add(set);
        command.Arguments.Add(files);
        command.Options.Add(output);
        command.Options.Add(symmetrise);
        command.Options.Add(replace);
        format.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (data, paths) = (FieldNames.Find(parsed.GetValue(set)!)!.Value, parsed.GetValue(files)!);
            Check(paths);
            var location = Values.Folder("--output", parsed.GetValue(output)!);
            var folder = new OutputFolder(location, parsed.GetValue(replace));
            Check(paths, folder);
            var isSymmetrised = parsed.GetValue(symmetrise);
            using var progress = new ProgressLine(host);
            progress.Step("reading");
            var records = FieldFiles.Read(data, paths, isSymmetrised, cancellation);
            var bundled = await FolderStore.Bundled().ReadAsync(DataTables.Actors, cancellation);
            progress.Step("writing");
            var conversion = new Conversion(FieldNames.Of(data), location, isSymmetrised, records, Rows: []);
            folder.Write(beside => conversion = Write(beside, conversion, bundled.Actors, cancellation), cancellation);
            progress.Done();
            ResultWriter.Write(host, format.Read(parsed), ConvertReport.Of(conversion), () => ConvertJson.Of(conversion));
            return ExitCode.Ok;
        });
        return command;
    }

    private static Conversion Write(string directory, Conversion conversion, ActorDirectory bundled, CancellationToken cancellation)
    {
        var records = conversion.Records;
        var content = new PartnershipRecords
        {
            Read = DataTables.All,
            Actors = new ActorDirectory(records.Actors.Select(a => KnownActor.Of(a, bundled))),
            Alliances = records.Alliances,
            Attributes = records.Attributes,
            Substance = records.Substance,
        };
        var written = conversion with { Rows = FolderWriter.Write(directory, content, cancellation) };
        ResultSeal.Write(directory, ConvertJson.Of(written));
        return written;
    }

    private static void Check(string[] paths, OutputFolder folder)
    {
        if (paths.FirstOrDefault(folder.Holds) is { } inside)
        {
            throw new UsageException($"{inside} lies in the folder of --output, which is replaced as a whole: name another folder");
        }
    }

    private static void Check(string[] paths)
    {
        if (paths.FirstOrDefault(Directory.Exists) is { } folder)
        {
            throw new UsageException($"{folder} is a folder: name its files");
        }

        if (paths.GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"{twice.First()} is named twice: name each file once");
        }
    }
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>The YAML of a job file as a tree: one document, and nothing in it that stands for something else.</summary>
internal static class JobTree
{
    /// <summary>A file, its jobs, a job, its values: what lies deeper means nothing.</summary>
    private const int deepest = 8;

    /// <summary>The root; null where the file says nothing, or something that is told in <paramref name="errors"/>.</summary>
    public static YamlMappingNode? Read(string text, JobFileErrors errors)
    {
        var parser = new Parser(new StringReader(text));
        try
        {
            if (!IsPlain(parser, errors))
            {
                return null;
            }

            parser = new Parser(new StringReader(text));
            var stream = new YamlStream();
            stream.Load(parser);
            var root = stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
            if (root is not YamlMappingNode map)
            {
                errors.Add(root is null ? new(1, 1) : PlaceOf(root), "a job file names 'out' and 'jobs'; this one does not");
                return null;
            }

            return map;
        }
        catch (YamlException e)
        {
            var at = PlaceOf(e.Start);
            if (TabFrom(text, at.Line) is { } tab)
            {
                errors.Add(tab, "a tab stands before the first word: YAML is indented by blanks");
            }
            else
            {
                errors.Add(at, Words(e));
            }

            return null;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // On some texts the reader fails without a word for it: all it knows is how far it has come.
            errors.Add(PlaceOf(parser.Current?.Start ?? Mark.Empty), "this is no YAML: look from here for a bracket or a quote that is not closed, or a colon too many");
            return null;
        }
    }

    public static FilePlace PlaceOf(YamlNode node) => PlaceOf(node.Start);

    private static FilePlace PlaceOf(Mark mark) => new(Math.Max(1, mark.Line), Math.Max(1, mark.Column));

    /// <summary>Looks at the file before a tree is made of it, so that none grows that was not written out.</summary>
    private static bool IsPlain(Parser parser, JobFileErrors errors)
    {
        var (depth, documents) = (0, 0);
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            documents += current is DocumentStart ? 1 : 0;
            var fault = current switch
            {
                AnchorAlias => "an alias (*) stands for something else: write it out",
                NodeEvent { Anchor.IsEmpty: false } => "an anchor (&) names something to be repeated: write it out where it is wanted",
                NodeEvent { Tag.IsEmpty: false } => "a tag (!) says what a value is to be taken for: a job file has none",
                DocumentStart when documents > 1 => "a second document begins: a job file is one",
                _ when depth > deepest + 2 => "lists within lists: a job is name, run and out",
                _ => null,
            };
            if (fault is not null)
            {
                errors.Add(PlaceOf(current.Start), fault);
                return false;
            }
        }

        return true;
    }

    /// <summary>The first tab that indents a line from this one on; null where blanks do.</summary>
    private static FilePlace? TabFrom(string text, long line) => text.Split('\n').Index()
        .Where(l => l.Index + 1 >= line)
        .Select(l => (Line: l.Index + 1, Column: l.Item.IndexOf('\t', StringComparison.Ordinal) + 1, Text: l.Item))
        .Where(l => l.Column > 0 && string.IsNullOrWhiteSpace(l.Text[..l.Column]))
        .Select(l => (FilePlace?)new FilePlace(l.Line, l.Column))
        .FirstOrDefault();

    /// <summary>What the reader says, without its own words for the place.</summary>
    private static string Words(YamlException e)
    {
        const string twice = "Duplicate key ";
        var message = (e.InnerException as YamlException ?? e).Message;
        return message.StartsWith(twice, StringComparison.Ordinal) ? $"the key '{message[twice.Length..]}' stands twice" : $"this is no YAML: {message.TrimEnd('.')}";
    }
}

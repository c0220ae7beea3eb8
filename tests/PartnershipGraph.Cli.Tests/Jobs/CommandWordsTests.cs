using CsCheck;
using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Jobs.Lines;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>A command line in a job file is divided by blanks and quotes, and by nothing else that a shell knows.</summary>
internal sealed class CommandWordsTests
{
    [TestCase("rank strength", "rank|strength")]
    [TestCase("  rank\t strength \n --top 3 ", "rank|strength|--top|3")]
    [TestCase("show 'South Korea'", "show|South Korea")]
    [TestCase("show \"South Korea\"", "show|South Korea")]
    [TestCase("show South' 'Korea", "show|South Korea")]
    [TestCase("show ''", "show|")]
    [TestCase("show \"\"", "show|")]
    [TestCase("show 'a \"b\" \\ c'", "show|a \"b\" \\ c")]
    [TestCase("show \"a \\\"b\\\" \\\\ \\n 'c'\"", "show|a \"b\" \\ \\n 'c'")]
    [TestCase(@"graph C:\ties.csv a\ b", @"graph|C:\ties.csv|a\|b")]
    [TestCase("show $HOME *.csv @args `ls` ; rm & | > x #no", "show|$HOME|*.csv|@args|`ls`|;|rm|&|PIPE|>|x|#no")]
    [TestCase("", "")]
    [TestCase(" \n ", "")]
    public void Words_are_divided_by_blanks_outside_quotes(string line, string words) =>
        Assert.That(
            CommandWords.Of(line),
            Is.EqualTo(words.Length == 0 ? [] : words.Split('|').Select(w => w == "PIPE" ? "|" : w)));

    [TestCase("show 'South")]
    [TestCase("show \"South")]
    [TestCase("show \"South\\\"")]
    [TestCase("'")]
    public void A_quote_that_is_not_closed_is_refused(string line) =>
        Assert.That(() => CommandWords.Of(line), Throws.TypeOf<UsageException>().With.Message.Contains("not closed"));

    [Test]
    public void Whatever_words_there_are_quotes_can_say_them() =>
        Gen.String[Gen.Char["ab '\"\\\t|é中"], 0, 6].Array[0, 5].Sample(words =>
        {
            string[] lines =
            [
                string.Join("  ", words.Select(Doubled)),
                string.Join("\n", words.Select(w => "'" + w.Replace("'", "'\"'\"'", StringComparison.Ordinal) + "'")),
            ];
            foreach (var line in lines)
                Assert.That(CommandWords.Of(line), Is.EqualTo(words), line);
        });

    private static string Doubled(string word) =>
        "\"" + word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}

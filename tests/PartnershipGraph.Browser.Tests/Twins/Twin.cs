using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Browser.Tests.Twins;

/// <summary>A page that is as pages should be, and its twins with one fault each.</summary>
internal static partial class Twin
{
    private const string fileName = "good.html";

    public static string Good { get; } = Read();

    /// <summary>
    /// The page with pieces of text replaced, under a policy that knows its style and its script as they are then: what breaks is what
    /// was meant to.
    /// </summary>
    /// <exception cref="ArgumentException">A piece is not there exactly once.</exception>
    public static string With(params (string Piece, string Other)[] edits)
    {
        var html = Good;
        foreach (var (piece, other) in edits)
        {
            if (html.Split(piece).Length != 2)
            {
                throw new ArgumentException(FormattableString.Invariant($"\"{piece}\" stands {html.Split(piece).Length - 1} times in the page"), nameof(edits));
            }

            html = html.Replace(piece, other, StringComparison.Ordinal);
        }

        return html
            .Replace("{style}", Hash(Style().Match(html)), StringComparison.Ordinal)
            .Replace("{script}", Hash(Script().Match(html)), StringComparison.Ordinal);
    }

    private static string Hash(Match match) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(match.Groups["text"].Value)))}'";

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Twin).Assembly.GetManifestResourceStream(fileName)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<style>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(?<text>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}

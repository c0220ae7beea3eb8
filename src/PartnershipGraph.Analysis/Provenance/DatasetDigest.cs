using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Domain.Time;

namespace PartnershipGraph.Analysis.Provenance;

/// <summary>
/// The fingerprint of what was read: SHA-256 over the rows of the tables that a question needed, each written in one way
/// and sorted, so that neither the order of a file nor the store changes it.
/// </summary>
public static class DatasetDigest
{
    private const int usualLength = 240;

    /// <summary>The digest in hexadecimal, 64 digits.</summary>
    public static string Of(PartnershipRecords records)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, "actors", records.Actors.All.Select(a => Line(
            a.Attributes, a.Id, a.Name, a.Kind, a.Iso2, a.Iso3, a.Cow, a.Region, a.Subregion, a.Capital, a.Latitude, a.Longitude,
            string.Join(';', a.Aliases), Span(a.Existence))));

        Append(hash, "ladders", records.Ladders.Values.SelectMany(l => l.Titles.Select(t => Line(
            t.Attributes, l.Id, l.Sponsor, t.Rank, t.Title, t.TitleOriginal, Span(t.Use), t.Source))));
        Append(hash, "partnerships", records.Partnerships.Select(e => Line(
            e.Attributes, e.Sponsor, e.Partner, e.Date, e.Kind, e.Title, e.TitleOriginal, e.Ladder, e.Rank, Clocks(e), e.Source, e.Notes)));
        Append(hash, "alliances", records.Alliances.Select(a => Line(a.Attributes, a.Alliance, Member(a), a.Kind, Span(a.Span), a.Source)));
        Append(hash, "memberships", records.Memberships.Select(m => Line(m.Attributes, m.Organization, m.Member, Span(m.Span), m.Source)));
        Append(hash, "rivalries", records.Rivalries.Select(r => Line(r.Attributes, r.A, r.B, r.Magnitude, Span(r.Span), r.Source)));
        Append(hash, "attributes", records.Attributes.Select(f => Line(f.Attributes, f.Id, f.Year, f.Indicator, f.Value, f.Unit, f.Citation)));
        Append(hash, "substance", records.Substance.Select(f => Line(
            f.Attributes, f.Source, f.Target, f.Year, f.Indicator, f.Value, f.Unit, f.Citation)));
        Append(hash, "episodes", records.Episodes.Select(e => Line(
            e.Attributes, e.A, e.B, e.Date, e.To, e.Kind, e.Bearing, e.Summary, e.Source)));
        Append(hash, "votes", records.Votes.Select(v => Line(v.Attributes, v.Vote, v.Date, v.Voter, v.Choice, v.Source)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string table, IEnumerable<string> lines)
    {
        var sorted = lines.ToArray();
        if (sorted.Length == 0)
        {
            return;
        }

        Array.Sort(sorted, StringComparer.Ordinal);
        hash.AppendData(Encoding.UTF8.GetBytes(table + '\n'));
        var bytes = Array.Empty<byte>();
        foreach (var line in sorted)
        {
            if (bytes.Length < Encoding.UTF8.GetMaxByteCount(line.Length))
            {
                bytes = new byte[2 * Encoding.UTF8.GetMaxByteCount(line.Length)];
            }

            hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(line, bytes));
        }
    }

    private static string Line(IReadOnlyDictionary<string, string> attributes, params ReadOnlySpan<object?> values)
    {
        var line = new StringBuilder(usualLength);
        foreach (var value in values)
        {
            _ = value switch
            {
                string text => line.Append(text),
                double number => line.Append(number.ToString("R", CultureInfo.InvariantCulture)),

                // Titles of sources hold every printable divider.
                Citation source => line.Append(source.Title).Append('\u001e').Append(source.Url).Append('\u001e').Append(source.Confidence.ToString()),
                _ => line.Append(Convert.ToString(value, CultureInfo.InvariantCulture)),
            };
            line.Append('\u001f');
        }

        if (attributes.Count > 0)
        {
            foreach (var (name, value) in attributes.OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                line.Append(name).Append('=').Append(value).Append('\u001f');
            }
        }

        return line.Append('\n').ToString();
    }

    /// <summary>With the ties that were taken away, where there are any.</summary>
    private static string Member(AllianceMember member) => member.NotAlliedWith.Count == 0
        ? member.Member
        : $"{member.Member}\u001e{string.Join('\u001e', member.NotAlliedWith.Order(StringComparer.Ordinal))}";

    /// <summary>Since when a row is known, with the last use of its title where there is one.</summary>
    private static string Clocks(PartnershipEvent e) => e.LastUsed is { } used ? $"{e.KnownFrom}\u001e{used}" : $"{e.KnownFrom}";

    private static string Span(DateSpan span) => $"{span.Begin}/{span.End}";
}

using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Atop;

/// <summary>
/// Rows of the alliance file, which wait for the member file: that knows when each member came and went. Where there is none, all members
/// are taken for members all along, as far as their states exist.
/// </summary>
internal sealed class AtopAlliances(FieldOutput output, AllianceRows rows)
{
    private readonly List<AtopAlliance> waiting = [];

    /// <summary>Takes a row; what becomes of it is settled at the end.</summary>
    public void Add(AtopAlliance alliance)
    {
        alliance.Tally.Take();
        waiting.Add(alliance);
    }

    /// <summary>Writes those that no member file has.</summary>
    public void Conclude(IReadOnlySet<string> withMembers, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var (written, unknown) = (0, 0);
        foreach (var alliance in waiting)
        {
            cancellation.ThrowIfCancellationRequested();
            var why = withMembers.Contains(alliance.Id) ? LeftOut.InMemberFile
                : alliance.IsOpen ? LeftOut.UnknownEnd
                : alliance.Kind is null ? LeftOut.NoObligation
                : alliance.Span is null ? LeftOut.EmptySpell
                : !known.Add(alliance.Id) ? LeftOut.Duplicate
                : null;
            if (why is null)
            {
                var members = alliance.Members.Select(code => AllianceRows.Within(code, alliance.Span!.Value)).ToList();
                unknown += members.Count(m => m.Count == 0);
                members.RemoveAll(m => m.Count == 0);
                if (members.SelectMany(m => m).Select(m => m.State.Id).Distinct(StringComparer.Ordinal).Count() < 2)
                {
                    why = LeftOut.FewMembers;
                }
                else
                {
                    members.ForEach(m => rows.Write($"ATOP {alliance.Id}", alliance.Kind!.Value, alliance.Span!.Value, m));
                    written++;
                }
            }

            alliance.Tally.Settle(why);
        }

        rows.Conclude();
        if (written > 0)
        {
            output.Notes.Add(Invariant(
                $"The alliance file does not say when a member came or went, as the member file does: its members count all along. Passed over, because they did not exist then: {unknown}."));
        }
    }
}

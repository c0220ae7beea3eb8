using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Contacts;

/// <summary>Which paths through time count.</summary>
public sealed record ContactPathOptions
{
    /// <summary>Each step later than the one before, from any time on.</summary>
    public static ContactPathOptions Default { get; } = new();

    /// <summary>
    /// Whether each step has to be later than the one before; if not, several may fall in one instant. Default: yes.
    /// </summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>No contact before this is used; one at this very time is. Null for any time. Default: null.</summary>
    public double? Start { get; init; }

    /// <summary>Refuses a start that is no number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><see cref="Start"/> is not finite.</exception>
    public void Validate() => Require.That(Start is null || double.IsFinite(Start.Value), nameof(Start), Start ?? 0, "Finite, or null.");
}

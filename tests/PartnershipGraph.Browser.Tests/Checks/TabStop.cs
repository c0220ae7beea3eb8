namespace PartnershipGraph.Browser.Tests.Checks;

/// <summary>Where the focus is.</summary>
/// <param name="Visit">The how manieth of all stops it was when it was first met, from 0.</param>
/// <param name="IsNew">Whether it has not been met before.</param>
/// <param name="Where">The element.</param>
/// <param name="Kind">What elements share that look alike.</param>
/// <param name="Figure">The figure that it is in; null outside.</param>
/// <param name="IsCovered">Whether nothing of it can be seen.</param>
/// <param name="Left">Where its box begins on the screen.</param>
/// <param name="Top">Where its box begins on the screen.</param>
/// <param name="Width">How wide its box is.</param>
/// <param name="Height">How high its box is.</param>
internal sealed record TabStop(
    int Visit, bool IsNew, string Where, string Kind, string? Figure, bool IsCovered, float Left, float Top, float Width, float Height);

using System.Collections.Immutable;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Inference;

/// <summary>A line through points, or why there is none. The points are numbered as they were given.</summary>
public sealed record LeastSquaresResult
{
    /// <summary>The value where all predictors are 0.</summary>
    public required GraphScore Intercept { get; init; }

    /// <summary>One for each predictor, in their order; empty where there is no line.</summary>
    public required ImmutableArray<double> Coefficients { get; init; }

    /// <summary>What the line leaves of each point: y less the fitted value, in the unit of y.</summary>
    public required VertexScores Residuals { get; init; }

    /// <summary>How far each point draws the line to itself, 1/n to 1.</summary>
    public required VertexScores Leverages { get; init; }

    /// <summary>The residual of each point against the line without it, in standard errors.</summary>
    public required VertexScores Studentized { get; init; }

    /// <summary>s, the standard deviation of the residuals, at least 0.</summary>
    public required GraphScore StandardDeviation { get; init; }

    /// <summary>Share of the variance that the predictors explain, 0 to 1; undefined ("no variation") where y does not vary.</summary>
    public required GraphScore RSquared { get; init; }

    /// <summary>n − p, the points less the coefficients; at least 1, 0 where there is no line.</summary>
    public required int DegreesOfFreedom { get; init; }

    internal static LeastSquaresResult Undefined(int points, string why) => new()
    {
        Intercept = GraphScore.Undefined(why),
        Coefficients = [],
        Residuals = VertexScores.Undefined(points, why),
        Leverages = VertexScores.Undefined(points, why),
        Studentized = VertexScores.Undefined(points, why),
        StandardDeviation = GraphScore.Undefined(why),
        RSquared = GraphScore.Undefined(why),
        DegreesOfFreedom = 0,
    };
}

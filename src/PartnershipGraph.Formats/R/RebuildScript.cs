namespace PartnershipGraph.Formats.R;

/// <summary>
/// The script of an R bundle: it builds the igraph object from nodes.csv and edges.csv, computes strength, betweenness (lengths 1/weight) and
/// PageRank again, compares them with expected.csv and ends with status 1 where one differs. It needs the package igraph and no other.
/// </summary>
public static class RebuildScript
{
    /// <summary>The name of its file.</summary>
    public const string File = "rebuild.R";

    /// <summary>Writes the script.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="isDirected">Whether the ties go from source to target.</param>
    /// <param name="description">As of when and how the network was made: one line.</param>
    public static void Write(TextWriter output, bool isDirected, string description)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(description);
        var line = string.Concat(description.Select(c => char.IsControl(c) ? ' ' : c));
        output.Write($"# {line}\n# Rscript {File} rebuilds the network as the igraph object g, computes three numbers again and compares them.\n");
        output.Write($"directed <- {(isDirected ? "TRUE" : "FALSE")}\n{Body}");
    }

    private static string Body { get; } = """
        tolerance <- 1e-6

        suppressPackageStartupMessages(library(igraph))

        # The folder of this script, whether it is run or sourced.
        here <- function() {
          file <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
          if (length(file) == 1) return(dirname(normalizePath(gsub("~+~", " ", file, fixed = TRUE))))
          sourced <- Filter(Negate(is.null), lapply(sys.frames(), function(f) f$ofile))
          if (length(sourced) > 0) dirname(normalizePath(sourced[[length(sourced)]])) else getwd()
        }

        # Ids are text: NA is Namibia, 001 is not 1. Only an empty field is missing.
        table <- function(name) {
          read.csv(file.path(folder, name), colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
        }

        folder <- here()
        nodes <- table("nodes.csv")
        edges <- table("edges.csv")
        expected <- table("expected.csv")
        edges$weight <- as.numeric(edges$weight)
        expected$value <- as.numeric(expected$value)

        g <- graph_from_data_frame(edges, directed = directed, vertices = nodes)

        computed <- list(
          # The sum of the weights of all ties of an actor.
          strength = strength(g, mode = "all", weights = E(g)$weight),
          # Strong ties are short: a path is as long as the sum of 1 / weight.
          betweenness = betweenness(g, directed = directed, weights = 1 / E(g)$weight, normalized = FALSE),
          pagerank = page_rank(g, directed = directed, damping = 0.85, weights = E(g)$weight)$vector
        )

        cat(sprintf("%d actors, %d ties, as of %s, weights %s, layers %s\n", vcount(g), ecount(g),
                    expected$as_of[1], expected$weights[1], expected$layers[1]))
        differs <- nrow(expected) == 0
        for (measure in unique(expected$measure)) {
          told <- expected[expected$measure == measure, ]
          again <- unname(computed[[measure]][match(told$id, V(g)$name)])
          off <- abs(again - told$value) / pmax(1, abs(told$value))
          wrong <- is.na(off) | off > tolerance
          first <- told[order(-told$value), ][1, ]
          cat(sprintf("%s: %d compared, largest difference %.3g; %s has %.6f here, %.6f there%s\n", measure, nrow(told),
                      max(off, 0, na.rm = TRUE), first$id, computed[[measure]][[first$id]], first$value,
                      if (any(wrong)) paste0("; DIFFERS: ", paste(head(told$id[wrong], 5), collapse = ", ")) else ""))
          differs <- differs || any(wrong)
        }

        if (differs) {
          message("the numbers differ, or there are none to compare")
          if (!interactive()) quit(status = 1)
        } else {
          cat("every number agrees\n")
        }

        """;
}

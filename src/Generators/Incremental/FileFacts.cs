using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Generators.Incremental;

/// <summary>What one file says, apart into what other files can depend on and bodies, which they cannot.</summary>
internal sealed class FileFacts
{
    /// <summary>Global usings, extern aliases and attributes of the assembly: they mean something to every file.</summary>
    public required string Global { get; init; }

    /// <summary>The names in <see cref="Global"/>, which every file mentions, as it were.</summary>
    public required HashSet<string> GlobalMentions { get; init; }

    /// <summary>The namespaces that it has declarations in, with those around them.</summary>
    public required HashSet<string> Namespaces { get; init; }

    public required IReadOnlyList<TypeFacts> Types { get; init; }

    /// <summary>Each name in the file.</summary>
    public required HashSet<string> Names { get; init; }

    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>Where the members that have a body begin, in order; their place here is a member's number.</summary>
    public required List<int> Members { get; init; }

    /// <summary>The span of each of those members.</summary>
    public required List<TextSpan> Bodies { get; init; }

    /// <summary>The number of a member that has a body; negative for others.</summary>
    public int NumberOf(SyntaxNode member) => Members.BinarySearch(member.SpanStart);

    /// <summary>Whether files that say this and <paramref name="other"/> differ in bodies at most.</summary>
    public bool HasSameShape(FileFacts other)
    {
        if (Global != other.Global || Types.Count != other.Types.Count || Bodies.Count != other.Bodies.Count || !Namespaces.SetEquals(other.Namespaces))
        {
            return false;
        }

        for (int i = 0; i < Types.Count; i++)
        {
            if (Types[i].Key != other.Types[i].Key || Types[i].Shape != other.Types[i].Shape)
            {
                return false;
            }
        }

        return true;
    }
}

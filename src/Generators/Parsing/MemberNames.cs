using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>Which names the generated part may use: a member of the user's own always wins.</summary>
internal sealed class MemberNames(INamedTypeSymbol script, INamedTypeSymbol? baseScript)
{
    /// <summary>Whether neither the class, its type parameters nor what it sees of its base classes has that name.</summary>
    public bool IsFree(string name)
    {
        if (script.Name == name || script.TypeParameters.Any(parameter => parameter.Name == name))
        {
            return false;
        }

        foreach (INamedTypeSymbol type in script.SelfAndBases())
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                // What a base script of another assembly has under a generated name was generated there, and is hidden here.
                if (member.IsVisibleIn(script) && !(type.IsForeignTo(script) && type.IsScript()))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The generated members that the class lacks, in the order in which they are written.</summary>
    /// <param name="hasOrders">Whether it has the member <c>Strategy</c>.</param>
    /// <param name="baseHasOrders">Whether its base script has it: a strategy derived from an indicator is the first to have it.</param>
    public IEnumerable<string> ToWrite(bool hasOrders, bool baseHasOrders) => GeneratedNames.All.Where(name =>
        (name == GeneratedNames.Strategy ? hasOrders && !baseHasOrders : baseScript is null) && IsFree(name));

    /// <summary>A name for a field whose type, where it has one of its own, is named after it.</summary>
    public string UnusedField(string name)
    {
        for (int i = 0; ; i++)
        {
            string numbered = i == 0 ? name : name + i.ToString(CultureInfo.InvariantCulture);
            if (IsFree(numbered) && IsFree(char.ToUpperInvariant(numbered[0]) + numbered.Substring(1)))
            {
                return numbered;
            }
        }
    }

    /// <summary>The name of the property that holds the metadata.</summary>
    public string UnusedMetadata()
    {
        if (IsFree(GeneratedNames.Metadata))
        {
            return GeneratedNames.Metadata;
        }

        string name = "ScriptMetadata";
        for (int i = 1; !IsFree(name); i++)
        {
            name = "ScriptMetadata" + i.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}

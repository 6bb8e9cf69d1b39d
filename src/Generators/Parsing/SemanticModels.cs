using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>The semantic model of each file that a script's parts and bases stand in, made once each, and a record of what was read.</summary>
internal sealed class SemanticModels(Compilation compilation)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    public Compilation Compilation => compilation;

    /// <summary>The files that something was read from.</summary>
    public HashSet<SyntaxTree> Trees { get; } = [];

    /// <summary>The members whose bodies were read.</summary>
    public HashSet<SyntaxNode> Members { get; } = [];

    public SemanticModel For(SyntaxNode node)
    {
        SyntaxTree tree = node.SyntaxTree;
        if (!models.TryGetValue(tree, out SemanticModel? model))
        {
            Trees.Add(tree);
            models.Add(tree, model = compilation.GetSemanticModel(tree));
        }

        return model;
    }

    /// <summary>Notes that the body of a member is read.</summary>
    public SyntaxNode Read(SyntaxNode member)
    {
        Trees.Add(member.SyntaxTree);
        Members.Add(member);
        return member;
    }

    /// <summary>Notes that the declarations of a type, of the types around it and of those that it derives from are read.</summary>
    public void Read(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol each in type.SelfAndBases())
        {
            for (INamedTypeSymbol? current = each; current is not null && !current.IsForeignTo(type); current = current.ContainingType)
            {
                foreach (SyntaxReference part in current.DeclaringSyntaxReferences)
                {
                    Trees.Add(part.SyntaxTree);
                }
            }
        }
    }
}

using Microsoft.CodeAnalysis;

namespace Barline.Generators.Parsing;

/// <summary>The semantic model of each file that a script's parts and bases stand in, made once each.</summary>
internal sealed class SemanticModels(Compilation compilation, SemanticModel? first = null)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> others = [];

    public SemanticModel For(SyntaxNode node)
    {
        SyntaxTree tree = node.SyntaxTree;
        if (first is not null && first.SyntaxTree == tree)
        {
            return first;
        }

        if (!others.TryGetValue(tree, out SemanticModel? model))
        {
            others.Add(tree, model = compilation.GetSemanticModel(tree));
        }

        return model;
    }

    public Compilation Compilation => compilation;
}

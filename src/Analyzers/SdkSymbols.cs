using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <summary>The SDK's types, looked up once a compilation.</summary>
internal sealed class SdkSymbols
{
    private readonly INamedTypeSymbol strategy;
    private readonly INamedTypeSymbol indicator;
    private readonly INamedTypeSymbol? input;
    private readonly INamedTypeSymbol? output;
    private readonly INamedTypeSymbol? inputNamespace;

    private SdkSymbols(Compilation compilation, INamedTypeSymbol strategy, INamedTypeSymbol indicator)
    {
        this.strategy = strategy;
        this.indicator = indicator;
        input = compilation.GetTypeByMetadataName("Barline.InputAttribute");
        output = compilation.GetTypeByMetadataName("Barline.OutputAttribute");
        inputNamespace = compilation.GetTypeByMetadataName("Barline.InputNamespace");
    }

    /// <summary>The symbols; null where the compilation does not use the SDK.</summary>
    public static SdkSymbols? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Barline.StrategyAttribute") is { } strategy
        && compilation.GetTypeByMetadataName("Barline.IndicatorAttribute") is { } indicator
            ? new SdkSymbols(compilation, strategy, indicator)
            : null;

    public bool IsStrategy(ISymbol type) => Has(type, strategy);

    public bool IsIndicator(ISymbol type) => Has(type, indicator);

    public bool IsScript(ISymbol type) => IsStrategy(type) || IsIndicator(type);

    public bool IsInput(ISymbol member) => Has(member, input);

    public bool IsOutput(ISymbol member) => Has(member, output);

    /// <summary>Whether the method is one of those that declare inputs, such as <c>Input.Int</c>.</summary>
    public bool DeclaresInput(IMethodSymbol method)
    {
        if (inputNamespace is null || method.IsStatic || method.DeclaredAccessibility != Accessibility.Public || method.MethodKind != MethodKind.Ordinary)
        {
            return false;
        }

        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.ContainingType, inputNamespace))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ISymbol symbol, INamedTypeSymbol? attribute)
    {
        foreach (AttributeData candidate in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.AttributeClass, attribute))
            {
                return true;
            }
        }

        return false;
    }
}

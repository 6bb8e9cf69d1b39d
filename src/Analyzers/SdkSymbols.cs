using System.Runtime.CompilerServices;
using Barline.Analyzers.Reach;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <summary>The SDK's types, looked up once a compilation, and what all rules find out about it together.</summary>
internal sealed class SdkSymbols
{
    private static readonly ConditionalWeakTable<Compilation, Holder> known = new();

    private readonly Compilation compilation;
    private readonly INamedTypeSymbol strategy;
    private readonly INamedTypeSymbol indicator;
    private readonly INamedTypeSymbol? input;
    private readonly INamedTypeSymbol? output;
    private readonly INamedTypeSymbol? inputNamespace;
    private readonly INamedTypeSymbol? strategyNamespace;

    private SdkSymbols(Compilation compilation, INamedTypeSymbol strategy, INamedTypeSymbol indicator)
    {
        this.compilation = compilation;
        this.strategy = strategy;
        this.indicator = indicator;
        input = compilation.GetTypeByMetadataName("Barline.InputAttribute");
        output = compilation.GetTypeByMetadataName("Barline.OutputAttribute");
        inputNamespace = compilation.GetTypeByMetadataName("Barline.InputNamespace");
        strategyNamespace = compilation.GetTypeByMetadataName("Barline.StrategyNamespace");
        Bodies = new BodyFacts(compilation, this);
    }

    /// <summary>The assembly that is compiled.</summary>
    public IAssemblySymbol Assembly => compilation.Assembly;

    /// <summary>What the bodies of the compilation do.</summary>
    public BodyFacts Bodies { get; }

    /// <summary>The symbols, the same object for all analyzers of a compilation; null where it does not use the SDK.</summary>
    public static SdkSymbols? Find(Compilation compilation) => known.GetValue(compilation, static key => new Holder(Make(key))).Symbols;

    public bool IsStrategy(ISymbol type) => Has(type, strategy);

    public bool IsIndicator(ISymbol type) => Has(type, indicator);

    public bool IsScript(ISymbol type) => IsStrategy(type) || IsIndicator(type);

    public bool IsInput(ISymbol member) => Has(member, input);

    public bool IsOutput(ISymbol member) => Has(member, output);

    /// <summary>Whether the method is one of those that declare inputs, such as <c>Input.Int</c>.</summary>
    public bool DeclaresInput(IMethodSymbol method) => IsFunctionOf(method, inputNamespace);

    /// <summary>Whether the method is one of those that place or cancel orders, such as <c>Strategy.Entry</c>.</summary>
    public bool PlacesOrders(IMethodSymbol method) => method.ReturnsVoid && IsFunctionOf(method, strategyNamespace);

    /// <summary>Whether the method is the generated <c>Import</c>, and not one of the user's own.</summary>
    public bool IsImport(IMethodSymbol method) =>
        method is { Name: KnownNames.Import, Arity: 1, Parameters.Length: 1 }
        && IsScript(method.ContainingType.OriginalDefinition)
        && (IsGeneratedMember(method.OriginalDefinition) || !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly));

    /// <summary>Whether the generator wrote the member; its body is known, then, and need not be read.</summary>
    public bool IsGeneratedMember(ISymbol member) =>
        member.DeclaringSyntaxReferences is [{ SyntaxTree: var tree }, ..]
        && IsGenerated(tree)
        && member.ContainingType is { } type
        && IsScript(type);

    /// <summary>Whether a generator wrote the file.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    private static SdkSymbols? Make(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Barline.StrategyAttribute") is { } strategy
        && compilation.GetTypeByMetadataName("Barline.IndicatorAttribute") is { } indicator
            ? new SdkSymbols(compilation, strategy, indicator)
            : null;

    private static bool IsFunctionOf(IMethodSymbol method, INamedTypeSymbol? space)
    {
        if (space is null || method.IsStatic || method.DeclaredAccessibility != Accessibility.Public || method.MethodKind != MethodKind.Ordinary)
        {
            return false;
        }

        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.ContainingType, space))
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

    private sealed class Holder(SdkSymbols? symbols)
    {
        public SdkSymbols? Symbols => symbols;
    }
}

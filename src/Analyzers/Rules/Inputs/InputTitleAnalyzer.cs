using System.Collections.Concurrent;
using System.Collections.Immutable;
using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Two inputs of a script that cannot be told apart: properties, and calls that <c>Setup</c> reaches.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InputTitleAnalyzer : SdkAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.DuplicateInputTitle];

    private protected override void Register(CompilationStartAnalysisContext context, SdkSymbols sdk)
    {
        // What a base class does wrong is the same for all scripts that derive from it.
        ConcurrentDictionary<Location, bool> reported = new();
        RegisterScriptAction(context, sdk, (symbol, script) => Analyze(symbol, script, sdk, reported));
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol script, SdkSymbols sdk, ConcurrentDictionary<Location, bool> reported)
    {
        List<InputDeclaration> properties = Properties(script, sdk, context.CancellationToken);
        for (int i = 1; i < properties.Count; i++)
        {
            string title = Title(properties[i]);
            if (properties.Take(i).FirstOrDefault(known => Same(Title(known), title)) is { } twin)
            {
                Report(properties[i], title, twin.Name);
            }
        }

        List<(InputDeclaration Input, IOperation Call)> calls = [];
        foreach (ReachedUse reached in sdk.Bodies.ReachedBy(script, context.CancellationToken))
        {
            if (reached is not { Use: { Kind: UseKind.Input, Operation: IInvocationOperation call }, Root.Kind: RootKind.Setup }
                || calls.Exists(known => known.Call == call)
                || InputDeclarations.Of(call) is not { } input)
            {
                continue;
            }

            // A call's title is its name, so it must differ from the names of properties too.
            if ((properties.Find(known => Same(Title(known), input.Name) || Same(known.Name, input.Name))
                ?? calls.Find(known => Same(known.Input.Name, input.Name) && !Branches.Exclude(known.Call, call)).Input) is { } twin)
            {
                Report(input, input.Name, twin.Name);
            }

            calls.Add((input, call));
        }

        void Report(InputDeclaration input, string title, string twin)
        {
            Location location = input.Title?.Location ?? script.Locations[0];
            if (location.IsInSource && reported.TryAdd(location, true))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.DuplicateInputTitle, location, input.Name, title, twin));
            }
        }
    }

    /// <summary>The <c>[Input]</c> properties, those of base classes first; one that hides or overrides another stands in its place.</summary>
    private static List<InputDeclaration> Properties(INamedTypeSymbol script, SdkSymbols sdk, CancellationToken token)
    {
        List<InputDeclaration> inputs = [];
        foreach (INamedTypeSymbol type in script.SelfAndBases().Reverse())
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol property && sdk.IsInput(property) && InputDeclarations.Of(property, token) is { } input)
                {
                    inputs.RemoveAll(known => known.Name == input.Name);
                    inputs.Add(input);
                }
            }
        }

        return inputs;
    }

    private static string Title(InputDeclaration input) => input.Title?.Value as string ?? input.Name;

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}

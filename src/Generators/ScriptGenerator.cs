using Barline.Generators.Diagnostics;
using Barline.Generators.Emit;
using Barline.Generators.Graph;
using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Generators;

/// <summary>Writes the second half of each class marked <c>[Strategy]</c> or <c>[Indicator]</c>, and the catalogue of an assembly's scripts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ScriptModel> strategies = Scripts(context, KnownNames.StrategyAttribute, isStrategy: true)
            .WithTrackingName(StepNames.Strategies);
        IncrementalValuesProvider<ScriptModel> indicators = Scripts(context, KnownNames.IndicatorAttribute, isStrategy: false)
            .WithTrackingName(StepNames.Indicators);

        IncrementalValueProvider<EquatableArray<string>> collisions = Names(strategies).Combine(Names(indicators))
            .Select(static (names, _) => HintNames.Collisions(names.Left, names.Right))
            .WithTrackingName(StepNames.CollidingHints);
        WriteScripts(context, strategies, collisions);
        WriteScripts(context, indicators, collisions);

        IncrementalValueProvider<CatalogueModel> catalogue = Entries(strategies).Combine(Entries(indicators))
            .Select(static (entries, _) => CatalogueParser.Join(entries.Left, entries.Right))
            .WithTrackingName(StepNames.Catalogue);
        IncrementalValueProvider<ImportGraph> imports = catalogue
            .Select(static (scripts, _) => CatalogueParser.Graph(scripts))
            .WithTrackingName(StepNames.Imports);
        context.RegisterSourceOutput(catalogue.Combine(imports), static (output, scripts) =>
        {
            if (scripts.Left.Entries.Count > 0)
            {
                output.AddSource(CatalogueEmitter.HintName, CatalogueEmitter.Emit(scripts.Left, scripts.Right));
            }
        });

        // The compilation is here to find the calls again, with locations that #pragma and .editorconfig apply to. It changes with every
        // edit, so nothing is done with it, and nothing follows from it, while there is no cycle.
        IncrementalValueProvider<EquatableArray<ImportCycle>> cycles = imports
            .Select(static (graph, _) => graph.Cycles)
            .WithTrackingName(StepNames.Cycles);
        context.RegisterSourceOutput(cycles.Combine(context.CompilationProvider), static (output, found) =>
        {
            if (found.Left.Count > 0)
            {
                CycleReporter.Report(found.Left, found.Right, output.ReportDiagnostic, output.CancellationToken);
            }
        });
    }

    private static IncrementalValuesProvider<ScriptModel> Scripts(IncrementalGeneratorInitializationContext context, string attribute, bool isStrategy) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                $"{KnownNames.Namespace}.{attribute}",
                static (node, _) => node is ClassDeclarationSyntax or RecordDeclarationSyntax,
                (mark, token) => ScriptParser.Parse(mark, isStrategy, token))
            .Where(static script => script is not null)
            .Select(static (script, _) => script!);

    private static IncrementalValueProvider<EquatableArray<string>> Names(IncrementalValuesProvider<ScriptModel> scripts) =>
        scripts.Select(static (script, _) => script.HintName).Collect().Select(static (names, _) => names.ToEquatableArray());

    private static IncrementalValueProvider<EquatableArray<CatalogueEntry>> Entries(IncrementalValuesProvider<ScriptModel> scripts) =>
        scripts.Select(static (script, _) => CatalogueParser.Entry(script))
            .WithTrackingName(StepNames.CatalogueEntries)
            .Collect()
            .Select(static (entries, _) => entries.ToEquatableArray());

    private static void WriteScripts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ScriptModel> scripts,
        IncrementalValueProvider<EquatableArray<string>> collisions)
    {
        IncrementalValuesProvider<ScriptModel> named = scripts.Combine(collisions)
            .Select(static (pair, _) => HintNames.Distinguish(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Scripts);
        context.RegisterSourceOutput(named, static (output, script) => output.AddSource(script.HintName + ".g.cs", ScriptEmitter.Emit(script)));
    }
}

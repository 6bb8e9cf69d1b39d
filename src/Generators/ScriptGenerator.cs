using Barline.Generators.Diagnostics;
using Barline.Generators.Emit;
using Barline.Generators.Graph;
using Barline.Generators.Incremental;
using Barline.Generators.Infrastructure;
using Barline.Generators.Model;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Barline.Generators;

/// <summary>Writes the second half of each class marked <c>[Strategy]</c> or <c>[Indicator]</c>, and the catalogue of an assembly's scripts.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ScriptGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A cache of this pipeline: the compiler's own would read every script again after each edit. A place without a script stays a place
        // to the end: filtered out, it would move the scripts behind it, and each would be written again.
        ScriptCache cache = new();
        IncrementalValuesProvider<ScriptModel?> scripts = context.CompilationProvider
            .Select((compilation, token) => cache.Read(compilation, token))
            .SelectMany(static (models, _) => models)
            .WithTrackingName(StepNames.Models);
        WriteScripts(context, scripts);

        IncrementalValueProvider<CatalogueModel> catalogue = scripts
            .Select(static (script, _) => script is null ? null : CatalogueParser.Entry(script))
            .WithTrackingName(StepNames.CatalogueEntries)
            .Collect()
            .Select(static (entries, _) => CatalogueParser.Join(entries.OfType<CatalogueEntry>()))
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

        IncrementalValueProvider<bool> hasDataFrames = context.MetadataReferencesProvider
            .Select(static (reference, _) => DataFrameReference.Is(reference))
            .Collect()
            .Select(static (found, _) => found.Contains(true))
            .WithTrackingName(StepNames.DataFrames);
        context.RegisterSourceOutput(hasDataFrames, static (output, isThere) =>
        {
            if (isThere)
            {
                output.AddSource(DataFrameEmitter.HintName, DataFrameEmitter.Emit());
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

    private static void WriteScripts(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ScriptModel?> scripts)
    {
        IncrementalValueProvider<EquatableArray<string>> collisions = scripts
            .Select(static (script, _) => script?.HintName)
            .Collect()
            .Select(static (names, _) => HintNames.Collisions(names.OfType<string>()))
            .WithTrackingName(StepNames.CollidingHints);
        IncrementalValuesProvider<ScriptModel?> named = scripts.Combine(collisions)
            .Select(static (pair, _) => pair.Left is null ? null : HintNames.Distinguish(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Scripts);
        context.RegisterSourceOutput(named, static (output, script) =>
        {
            if (script is not null)
            {
                output.AddSource(script.HintName + ".g.cs", ScriptEmitter.Emit(script));
            }
        });
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Testing;

/// <summary>Runs all of the SDK's analyzers and suppressors on a compilation.</summary>
public static class AnalyzerRun
{
    /// <summary>One of each analyzer and suppressor.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(Barline.Analyzers.SdkAnalyzer).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Warnings and errors of the compiler and of the analyzers that nothing suppresses, in the order of the source.</summary>
    public static ImmutableArray<Diagnostic> Of(Compilation compilation)
    {
        CompilationWithAnalyzers run = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            // An analyzer that throws fails the test by itself, instead of as a warning.
            onAnalyzerException: (exception, analyzer, _) => throw new TestFailureException($"{analyzer} threw {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        return
        [
            .. run.GetAllDiagnosticsAsync().GetAwaiter().GetResult()
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
                .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
        ];
    }
}

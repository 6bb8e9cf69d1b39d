using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Barline.Testing;

/// <summary>Compiles a test's sources as a project made by <c>dotnet new</c> would: nullable, with implicit usings and the SDK's.</summary>
public static class TestCompilation
{
    private const string usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>How sources are parsed: the newest language that the compiler in the process knows, and documentation checked.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    /// <summary>A library made of the sources; <c>using Barline;</c> is theirs to write.</summary>
    public static CSharpCompilation Create(IEnumerable<SourceFile> files, string assemblyName = "Scripts", IEnumerable<MetadataReference>? references = null)
    {
        CSharpCompilationOptions options = new(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            // Documentation of the test's own members is not what is tested.
            specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress), new("CS8019", ReportDiagnostic.Suppress)]);
        return CSharpCompilation.Create(
            assemblyName,
            files.Append(new SourceFile("Usings.cs", usings)).Select(Parse),
            TestReferences.All.AddRange(references ?? []),
            options);
    }

    /// <summary>The syntax tree of a file.</summary>
    public static SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), ParseOptions, file.Path);
}

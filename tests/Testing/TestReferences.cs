using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Barline.Testing;

/// <summary>What a test's source may refer to: the framework that the test runs on, and the SDK.</summary>
public static class TestReferences
{
    /// <summary>The framework's assemblies and Barline.Sdk.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = Find();

    private static ImmutableArray<MetadataReference> Find()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Append(typeof(Bar).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}

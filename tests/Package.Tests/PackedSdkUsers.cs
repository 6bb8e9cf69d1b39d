namespace Barline.Package.Tests;

/// <summary>All tests of the package: it is packed once for them, and they run one after the other, since each is a build.</summary>
[CollectionDefinition(nameof(PackedSdk))]
public sealed class PackedSdkUsers : ICollectionFixture<PackedSdk>;

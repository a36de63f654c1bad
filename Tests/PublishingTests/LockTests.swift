import Glibc
import TestSupport
import Testing

@testable import Publishing

@Test func aSecondBuildIsToldWhoHoldsTheLock() throws {
  let folder = TemporaryFolder()
  let lock = try Lock(site: folder.path)
  #expect(folder.text(".guongsang/lock") == "\(getpid())\n")
  let error = #expect(throws: PublishingError.self) { try Lock(site: folder.path) }
  #expect(error == .locked(process: Int(getpid())))
  #expect(error?.exitCode == 75)
  lock.release()
  try Lock(site: folder.path).release()
}

@Test func theLockOfAKilledBuildIsFree() throws {
  let folder = TemporaryFolder()
  folder.write(".guongsang/lock", "4194304999\n")
  try Lock(site: folder.path).release()
  #expect(folder.text(".guongsang/lock") == "\(getpid())\n")
}

@Test func aLockWithoutANumberIsStillALock() throws {
  let folder = TemporaryFolder()
  folder.write(".guongsang/lock")
  let file = open(folder(".guongsang/lock"), O_RDWR)
  flock(file, LOCK_EX)
  #expect(throws: PublishingError.locked(process: nil)) { try Lock(site: folder.path) }
  close(file)
  #expect(throws: PublishingError.machine(MachineFailure(.create, folder("none/.guongsang"), .missing))) {
    try Lock(site: folder("none"))
  }
}
